import type { BatchReport } from './batch-report';

let step = '';
let began = { at: 0, share: 0 };

/** Time a step at work still needs, from how far it has come since this screen first saw it. */
export function timeLeft(
  { id, state, share }: Pick<BatchReport, 'id' | 'state' | 'share'>,
  now = Date.now(),
): string {
  if (step !== `${id} ${state}` || share < began.share) {
    step = `${id} ${state}`;
    began = { at: now, share };
  }
  const done = share - began.share;
  if (done < 2) return '';
  const seconds = ((now - began.at) / 1000 / done) * (100 - share);
  return seconds < 90
    ? `还需约 ${Math.max(1, Math.round(seconds))} 秒`
    : `还需约 ${Math.round(seconds / 60)} 分钟`;
}
