import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { checkMongolian, type Finding } from '../../mongolian/check';
import { explain } from '../../mongolian/explain';
import { answer, isFromDesk, refuse } from '../import/office/guard';
import { mongolianReference } from './reference';

/** One finding as a form shows it: `line` counts from 0 in what was sent. */
export type ShownFault = { line: number; severity: Finding['severity']; message: string };

const MOST_LINES = 2_000;
const MOST_CHARACTERS = 200_000;

const isLines = (value: unknown): value is string[] =>
  Array.isArray(value) &&
  value.length <= MOST_LINES &&
  value.every((line) => typeof line === 'string') &&
  value.reduce((sum, line) => sum + line.length, 0) <= MOST_CHARACTERS;

/**
 * POST /api/mongolian/check {lines} — everything mechanical that is wrong with these lines, shapes included, as the
 * gate before publication would find it. Keeps nothing.
 */
export async function checkLines(req: PayloadRequest): Promise<Response> {
  if (!req.user || req.user.isDisabled) return refuse(403, '请先登录。');
  if (!isFromDesk(req)) return refuse(403, '请求不是从编辑台发出的，没有执行。');
  await addDataAndFileToRequest(req);
  const { lines } = (req.data ?? {}) as { lines?: unknown };
  if (!isLines(lines)) return refuse(400, '请求不完整，或者文字太长，没有检查。');
  const reference = await mongolianReference();
  const findings = lines.flatMap((text, line) =>
    checkMongolian(text, reference).map((finding): ShownFault => {
      return { line, severity: finding.severity, message: explain(text, finding) };
    }),
  );
  return answer({ findings });
}

export const mongolianEndpoints: Endpoint[] = [
  { path: '/mongolian/check', method: 'post', handler: checkLines },
];
