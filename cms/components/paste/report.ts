import type { Paste } from '../../../domain/paste/pasted';

/** What came along, what did not, and what is to be done. `lost`: pictures that lie elsewhere. */
export function sayWhatCame({ blocks, media }: Paste, lost: number): string {
  const tables = blocks.filter(({ type }) => type === 'table').length;
  return [
    '已粘贴：标题、列表、表格、链接留下了，字体、颜色等格式去掉了。',
    ...(lost > 0 ? [`${lost} 张图片带不过来，文中写着“[图片：请另行上传]”。`] : []),
    ...(tables > 0 ? [`${tables} 个表格请补写表题和来源。`] : []),
    ...(media > 0 ? [`${media} 个视频、音频或小程序没有带过来。`] : []),
  ].join('');
}
