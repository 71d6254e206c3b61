import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dueDate, type Period } from '../clock/due-date';
import { REMEDIES } from '../remedy';
import { LIMITS } from './limit';
import { STEP_LIMITS } from './step';

/**
 * Every row of the tables with its arithmetic in words, counted from the notices of the State Council for
 * 2025 and 2026 apart from this program. A row without a vector, or a vector without a row, fails.
 */
type Vector = { table: string; id: string; starts: string; extensions: number; ends: string; words: string };
type Row = Period & { table: string; id: string };

const vectors: Vector[] = readFileSync(new URL('./vectors.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [table = '', id = '', starts = '', extensions = '', ends = '', words = ''] = line.split('\t');
    return { table, id, starts, extensions: Number(extensions), ends, words };
  });

const rows: Row[] = [
  ...LIMITS.map((row) => ({ ...row, table: 'limit' })),
  ...STEP_LIMITS.map((row) => ({ ...row, table: 'step' })),
  ...REMEDIES.flatMap(({ id, limit }) => (limit ? [{ ...limit, id, table: 'remedy' }] : [])),
];

const rowOf = ({ table, id }: Vector): Row =>
  rows.find((row) => row.table === table && row.id === id) ?? expect.fail(`no row ${table} ${id}`);

/** 'Thu 5 Mar 2026', the way the words write a day. */
const inWords = (date: string): string => {
  const [weekday, day, month, year] = new Date(`${date}T00:00:00Z`).toUTCString().replace(',', '').split(' ');
  return `${weekday} ${Number(day)} ${month} ${year}`;
};

describe('every row, counted', () => {
  test.each(vectors)('$table $id from $starts, extended $extensions times: $words', (vector) => {
    const due = dueDate(rowOf(vector), vector.starts, { extensions: vector.extensions });
    expect(due).toEqual(vector.ends === '-' ? null : { known: true, date: vector.ends });
  });

  test.each(rows)('$table $id has a vector for every length it can have', (row) => {
    const own = vectors.filter(({ table, id }) => table === row.table && id === row.id);
    const lengths = Array.from({ length: 1 + (row.extendedTo?.length ?? 0) }, (_, extensions) => extensions);
    expect([...new Set(own.map(({ extensions }) => extensions))]).toEqual(lengths);
    const isCountable = row.amount !== null;
    expect(own.length).toBeGreaterThanOrEqual(isCountable ? 2 * lengths.length : 1);
  });

  test('the words tell the first day and the last of the count', () => {
    for (const { id, starts, ends, words } of vectors.filter((vector) => vector.ends !== '-')) {
      expect(words, id).toContain(`${inWords(starts)} not counted`);
      expect(words, id).toContain(inWords(ends));
    }
  });

  test('a last day in the holidays moves in some vector of every calendar unit', () => {
    const moving = vectors.filter(({ words }) => words.includes('moves to'));
    expect(new Set(moving.map((vector) => rowOf(vector).unit))).toEqual(new Set(['calendar-day', 'month']));
  });
});
