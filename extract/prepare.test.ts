import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf, rowWith, samplePath, TODAY, writeTemporary } from './extract.fixture';
import { isClosing, type PreparedItem, preparedPieces, preparedSummary, prepareExtract } from './prepare';
import { type Extract, extractCases } from './read';

const newFolder = () => mkdtempSync(join(tmpdir(), 'prepare-'));

async function prepare(file: string, options: { runLength?: number; pieceSize?: number } = {}) {
  const folder = newFolder();
  const summary = await prepareExtract(file, folder, { today: TODAY, runLength: options.runLength ?? 7 });
  const pieces = [...preparedPieces(folder, 0, options.pieceSize ?? 3)];
  return { folder, summary, pieces, items: pieces.flatMap(({ items }) => items) };
}

const inOrder = (items: PreparedItem[]) => [...items].sort((a, b) => (a.number < b.number ? -1 : 1));
const whole = ({ cases, closings }: Extract) => inOrder([...cases, ...closings]);

describe('an extract prepared on disk', () => {
  it.each(['extract-2026-10.csv', 'extract-2026-11.xlsx', 'extract-bad.csv'])(
    'tells of %s what reading it into memory tells',
    async (name) => {
      const expected = await extractCases(samplePath(name), { today: TODAY });
      const found = await prepare(samplePath(name), { runLength: 100 });
      expect(inOrder(found.items)).toEqual(whole(expected));
      expect(found.summary).toEqual({
        refusals: expected.refusals,
        counts: expected.counts,
        closed: expected.closed,
        ignored: expected.ignored,
      });
      expect(preparedSummary(found.folder)).toEqual(found.summary);
    },
  );

  it('gives each number once, in the order of the numbers', async () => {
    const { items } = await prepare(samplePath('extract-2026-10.csv'), { runLength: 100 });
    const cases = items.filter((item) => !isClosing(item)).map(({ number }) => number);
    expect(cases).toEqual([...new Set(cases)].sort());
  });

  it('goes on from any piece with exactly the pieces that follow', async () => {
    const { folder, pieces } = await prepare(samplePath('extract-2026-11.xlsx'), { pieceSize: 50 });
    expect(pieces.length).toBeGreaterThan(5);
    for (const [index, piece] of pieces.entries())
      expect([...preparedPieces(folder, piece.from, 50)]).toEqual(pieces.slice(index));
    expect(pieces.at(-1)?.end).toBe(pieces[0]?.total);
  });

  it('gives the same cases in whatever order the rows stand', async () => {
    const numbers = ['J15052501102026100001', 'J15052501102026100002', 'J15052501102026100003'];
    const anyRow = fc.record({
      number: fc.constantFrom(...numbers),
      stage: fc.constantFrom('受案', '调查', '调解', '结案', '破案'),
      date: fc.constantFrom('2026-10-01', '2026/10/2', '2026年10月3日', '2026-02-30'),
      result: fc.constantFrom('', '', '调解达成协议'),
      role: fc.constantFrom('被侵害人', '被侵害人', '报案人'),
      disclosable: fc.constantFrom('是', '是', '否', '也许'),
    });
    const twoOrders = fc
      .array(anyRow, { maxLength: 20 })
      .chain((rows) =>
        fc.tuple(
          fc.constant(rows),
          fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
        ),
      );
    const tell = async (rows: Record<string, string>[]) => {
      const file = writeTemporary(csvOf(rows.map((row) => rowWith(row))));
      const { items, summary } = await prepare(file, { runLength: 4, pieceSize: 2 });
      const refused = summary.refusals.map(({ reason, value, rows: count }) => [reason, value, count].join());
      return { items: inOrder(items), refused: refused.sort(), counts: summary.counts };
    };
    await fc.assert(
      fc.asyncProperty(twoOrders, async ([rows, shuffled]) => {
        expect(await tell(shuffled)).toEqual(await tell(rows));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps a million-row habit: no run stays behind, and only its owner reads what does', async () => {
    const { folder } = await prepare(samplePath('extract-2026-10.csv'), { runLength: 100 });
    expect(readdirSync(folder).sort()).toEqual(['cases.ndjson', 'summary.json']);
    for (const file of readdirSync(folder)) expect(statSync(join(folder, file)).mode & 0o077).toBe(0);
  });

  it('leaves nothing that could be applied when the file turns out broken at its end', async () => {
    const sound = readFileSync(samplePath('extract-2026-10.csv'));
    const file = writeTemporary(Buffer.concat([sound, Buffer.from([0x81])]));
    const folder = newFolder();
    await expect(prepareExtract(file, folder, { today: TODAY, runLength: 100 })).rejects.toMatchObject({
      name: 'ExtractFault',
    });
    expect(readdirSync(folder)).toEqual([]);
    expect(preparedSummary(folder)).toBeNull();
  });
});
