import { createHash } from 'node:crypto';
import { ATTACHMENT_LIMITS } from '../../domain/attachment';
import { isReadable, pageTexts } from './page-text';
import { refusePdf } from './refusal';
import { barePdf } from './structure';
import { refuseOverpacked } from './unpacked';

/**
 * What is known of a PDF that may be kept. `bytes` is the file without what nobody sees; everything else is of exactly
 * these bytes. `texts` holds the words of each page, and last those that stand on no page; `unread` the numbers of the
 * pages of which a program cannot read everything.
 */
export type ExaminedPdf = {
  bytes: Buffer;
  digest: string;
  pages: number;
  texts: string[];
  unread: number[];
  removed: string[];
};

/** Header and end may have some bytes around them; a reader of files looks in the first and last kilobyte. */
const NEAR = 1024;

function refuseOther(bytes: Buffer): void {
  if (bytes.length > ATTACHMENT_LIMITS.bytes)
    refusePdf(
      `文件有 ${(bytes.length / 1024 / 1024).toFixed(1)} MB，最多 ${ATTACHMENT_LIMITS.bytes / 1024 / 1024} MB`,
      '请把图片压缩以后重新导出，或者分成几份上传。',
    );
  if (!/^%PDF-[12]\.\d/.test(bytes.subarray(0, 8).toString('latin1')))
    refusePdf('这不是 PDF 文件', '请在 Word、WPS 里用“导出为 PDF”做一份，再上传。');
  if (!bytes.subarray(-NEAR).includes('%%EOF'))
    refusePdf('文件没有传完，后面缺了一段', '请在电脑上打开看一看，再上传一次。');
}

/**
 * Reads a PDF as it was sent and gives the one that may be kept. Throws {@link PdfRefusal} with the place, the reason
 * and what to do; nothing is written anywhere.
 */
export async function examinePdf(given: Buffer): Promise<ExaminedPdf> {
  refuseOther(given);
  await refuseOverpacked(given);
  const { bytes, pages, spoken, pictures, removed } = await barePdf(given);
  const texts = await pageTexts(bytes);
  // Two programs that read a file differently would show people another file than was checked.
  if (texts.length !== pages) refusePdf('文件的页数前后不一致，可能已经损坏');
  const letters = [...texts, ...spoken].reduce((sum, text) => sum + text.length, 0);
  if (letters > ATTACHMENT_LIMITS.characters)
    refusePdf(
      `文件有 ${letters} 个字，最多 ${ATTACHMENT_LIMITS.characters} 个`,
      '请分成几份上传，或者只附要公开的部分。',
    );
  const unread = texts.flatMap((text, index) =>
    isReadable(text) && !pictures.includes(index + 1) ? [] : [index + 1],
  );
  return {
    bytes,
    digest: createHash('sha256').update(bytes).digest('hex'),
    pages,
    texts: [...texts, spoken.join('\n')],
    unread,
    removed,
  };
}
