import { performance } from 'node:perf_hooks';
import { beforeAll, expect, it } from 'vitest';
import { ATTACHMENT_LIMITS } from '../../domain/attachment';
import { compileWhenStale } from '../../scripts/compile-when-stale.mjs';
import { examineApart } from './apart';
import { examinePdf } from './examine';
import { inCatalog, pdfOf, words } from './pdf.fixture';
import { NOTHING_KEPT, PdfRefusal } from './refusal';

beforeAll(compileWhenStale, 60_000);

const refusal = async (asked: Promise<unknown>): Promise<string> => {
  const error = await asked.catch((error: Error) => error);
  expect(error).toBeInstanceOf(PdfRefusal);
  return (error as Error).message;
};

it('is told the same of a file as in the same thread', async () => {
  const file = await pdfOf({ pages: 2 });
  const known = await examineApart(file);
  expect(Buffer.isBuffer(known.bytes)).toBe(true);
  expect(known).toEqual(await examinePdf(file));
  const scripted = await pdfOf({ change: inCatalog({ OpenAction: { S: 'JavaScript', JS: words('1') } }) });
  expect(await refusal(examineApart(scripted))).toBe(await refusal(examinePdf(scripted)));
});

it('leaves the thread of pages and desk alone', async () => {
  const heavy = await pdfOf({ pages: 60, text: `${'word '.repeat(18)}\n`.repeat(35) });
  /** Milliseconds in which this thread was at work. */
  const busy = async (examine: typeof examinePdf): Promise<number> => {
    const before = performance.eventLoopUtilization();
    await examine(heavy);
    return performance.eventLoopUtilization(before).active;
  };
  const apart = await busy(examineApart);
  expect(apart).toBeLessThan((await busy(examinePdf)) / 2);
});

it('ends at a file that takes too long or too much, says so, and takes the next', async () => {
  const file = await pdfOf();
  const { ms, megabytes } = ATTACHMENT_LIMITS.examining;
  const [slow, large, next] = await Promise.all([
    refusal(examineApart(file, { ms: 1, megabytes })),
    refusal(examineApart(file, { ms, megabytes: 4 })),
    examineApart(file),
  ]);
  expect(slow).toContain('检查了很久');
  expect(large).toContain('内存太多');
  for (const said of [slow, large]) expect(said).toContain(NOTHING_KEPT);
  expect(next.pages).toBe(1);
});
