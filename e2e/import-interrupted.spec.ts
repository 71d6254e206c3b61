import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { writeExtractFile } from '../bench/shared/extract-file';
import { type HeldCase, Installation } from './fixtures/installation';

/** 6,500 cases: four pieces of at most 2,000. */
const ROWS = 19_500;
const OCTOBER = 'extract/samples/extract-2026-10.csv';
const NOVEMBER = 'extract/samples/extract-2026-11.xlsx';

const withoutCodes = (cases: HeldCase[]) => cases.map(({ digest: _, ...held }) => held);
/** JSON comes as text from SQLite, and read from PostgreSQL. */
const countsOf = (json: unknown) => (typeof json === 'string' ? JSON.parse(json) : json);

// One installation is prepared for all of this file.
test.describe.configure({ mode: 'default' });
let empty: Installation;
test.beforeAll(async () => {
  empty = await Installation.open();
  expect(empty.command('prepare').status).toBe(0);
});
test.afterAll(() => empty.remove());

test('an import killed again and again ends as one that was left alone, and every code is on one slip', async () => {
  test.setTimeout(240_000);
  const folder = mkdtempSync(path.join(tmpdir(), 'naiman-extract-'));
  const file = path.join(folder, 'extract.csv');
  await writeExtractFile(file, ROWS);
  const calm = await empty.another();
  const hard = await empty.another();
  expect(calm.command('import', file).status).toBe(0);

  const slips = () => hard.files('import', '1', 'slips').length;
  const has = (name: string) => hard.files('import').some((found) => found.endsWith(name));
  const kills: [moment: string, when: () => boolean, args: string[]][] = [
    ['reading', () => has('run-0.tsv') || has('cases.ndjson'), [file]],
    ['the first piece', () => slips() >= 1, [file]],
    ['the second piece', () => slips() >= 2, ['--resume']],
    ['the fourth piece', () => slips() >= 4, [file]],
    ['printing', () => hard.files('slips').some((found) => found.includes('.partial')), ['--resume']],
  ];
  for (const [moment, when, args] of kills) expect(await hard.kill(when, ...args), moment).toBe(true);
  const { status, said } = hard.command('import', '--resume');
  expect(status, said).toBe(0);

  expect(withoutCodes(await hard.cases())).toEqual(withoutCodes(await calm.cases()));
  const open = (await hard.cases()).filter(({ digest }) => digest !== null);
  const receipts = hard.receipts();
  expect(receipts.map(({ number }) => number).sort()).toEqual(open.map(({ number }) => number));
  expect(await hard.badReceipts()).toEqual([]);
  expect(await hard.query('SELECT id FROM import_batches')).toHaveLength(1);
  expect(await hard.query('SELECT 1 FROM import_changes')).toHaveLength(ROWS / 3);
  expect(hard.files('import')).toEqual([]);
  expect(hard.command('import', '--resume').said).toContain('没有中断的批次');

  // Taking it all back may be killed as well.
  const isUndoing = async () =>
    (await hard.query('SELECT 1 FROM import_changes WHERE outcome IS NOT NULL LIMIT 1')).length > 0;
  expect(await hard.kill(isUndoing, '--undo', '1'), 'undoing').toBe(true);
  expect(hard.command('import', '--resume').status).toBe(0);
  expect(await hard.cases()).toEqual([]);
  expect(hard.receipts()).toEqual([]);

  for (const made of [calm, hard]) made.remove();
  rmSync(folder, { recursive: true });
});

test('a batch is taken back, except what was changed since and what was withheld', async () => {
  test.setTimeout(240_000);
  const office = await empty.another();
  expect(office.command('import', OCTOBER).status).toBe(0);
  const october = await office.cases();
  expect(office.command('import', NOVEMBER).status).toBe(0);
  const november = await office.cases();

  const second = office.command('import', '--undo', '2');
  expect(second.status, second.said).toBe(0);
  expect(second.said).toMatch(/删除新增的案件\s+298[\s\S]*退回环节的案件\s+109[\s\S]*仍不提供查询\s+5/);
  const closed = new Set(
    october
      .filter(({ number, withheld }) => !withheld && november.find((now) => now.number === number)?.withheld)
      .map(({ number }) => number),
  );
  expect(closed.size).toBe(5);
  expect(await office.cases()).toEqual(
    october.map((held) => (closed.has(held.number) ? { ...held, withheld: 'party-request' } : held)),
  );

  const again = office.command('import', '--undo', '2');
  // The figures were renewed the first time already.
  const withoutFigures = (said: string) => said.replace(/公开统计：.*\n/, '');
  expect([again.status, withoutFigures(again.said)]).toEqual([0, withoutFigures(second.said)]);

  const first = office.command('import', '--undo', '1');
  expect(first.said).toMatch(/删除新增的案件\s+995[\s\S]*后来改动过，保留\s+5/);
  expect((await office.cases()).map(({ number }) => number)).toEqual([...closed].sort());
  for (const number of closed) expect(first.said).toContain(number);
  expect(office.receipts()).toEqual([]);
  office.remove();
});

test('a batch is recorded with what came of it, under a name that names nobody', async () => {
  test.setTimeout(120_000);
  const office = await empty.another();
  office.command('import', 'extract/samples/extract-bad.csv');
  office.command('import', 'package.json');
  const batches = await office.query<Record<string, string>>(
    'SELECT file_name, state, started_by, digest, counts, fault FROM import_batches ORDER BY id',
  );
  expect(batches).toHaveLength(2);
  expect(batches[0]).toMatchObject({ file_name: 'extract-bad.csv', state: 'done', started_by: 'command' });
  expect(batches[0]?.digest).toMatch(/^[0-9a-f]{64}$/);
  expect(countsOf(batches[0]?.counts)).toMatchObject({ rows: 33, refused: 25 });
  expect(batches[1]).toMatchObject({ state: 'refused' });
  expect(batches[1]?.fault).toContain('未读取');
  office.remove();
});
