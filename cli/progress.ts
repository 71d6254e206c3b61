import type { ImportStep, OnStep } from '../cms/import/import-file';

const WORDS: Record<ImportStep, string> = {
  reading: '读取文件',
  assembling: '合并案件',
  comparing: '与已有案件比较',
  applying: '写入数据库',
  undoing: '撤销',
};
const EVERY = 200;

const timeLeft = (seconds: number): string =>
  seconds < 90 ? `约 ${Math.max(1, Math.round(seconds))} 秒` : `约 ${Math.round(seconds / 60)} 分钟`;

/** One line on a terminal that tells the step, its share and the time it still needs; nothing when piped. */
export function terminalProgress(out: NodeJS.WriteStream): { onStep: OnStep; clear: () => void } {
  if (!out.isTTY) return { onStep: () => {}, clear: () => {} };
  let step: ImportStep | null = null;
  let began = 0;
  let told = 0;
  const onStep: OnStep = (now, share, count) => {
    if (now !== step) [step, began] = [now, Date.now()];
    if (Date.now() - told < EVERY) return;
    told = Date.now();
    const left = share > 0.01 ? `，还需${timeLeft(((told - began) / 1000) * (1 / share - 1))}` : '';
    const seen = count ? `（${count.toLocaleString('zh-CN')}）` : '';
    out.write(`\r\u001b[K${WORDS[now]} ${Math.floor(share * 100)}%${seen}${left}`);
  };
  return { onStep, clear: () => out.write('\r\u001b[K') };
}
