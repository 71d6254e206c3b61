import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CASE_KINDS } from '../case-kind';
import type { CaseCounts } from './case-counts';
import { type ProtectedCases, protectCases } from './protect';
import { mayReplace } from './replace';
import { TIMINGS } from './timing';

const LEAST = 5;
/** Cases by kind, then stages in time, late, not noted, not measurable. */
const month = (cases: number[], timings: number[]): CaseCounts => ({
  cases: Object.fromEntries(CASE_KINDS.map((kind, i) => [kind, cases[i] ?? 0])) as never,
  timings: Object.fromEntries(TIMINGS.map((timing, i) => [timing, timings[i] ?? 0])) as never,
});
const published = (cases: number[], timings: number[]) => protectCases(month(cases, timings), LEAST);
const may = (before: ProtectedCases, after: ProtectedCases) => mayReplace(before, after, LEAST);

describe('a later edition of a month', () => {
  const before = published([10, 10, 10], [60, 0, 0, 0]);

  test('one more case of a kind would tell of one: 11 − 10', () =>
    expect(may(before, published([11, 10, 10], [61, 0, 0, 0]))).toBe(false));
  test('five more cases and ten more stages may be told', () =>
    expect(may(before, published([15, 10, 10], [70, 0, 0, 0]))).toBe(true));
  test('five more cases with six more stages would tell of one further stage: 70 − 60 − 5 is enough, 6 − 5 is 1', () =>
    expect(may(before, published([15, 10, 10], [66, 0, 0, 0]))).toBe(false));
  test('a hidden count of at most 4 may become 9, not 8', () => {
    const hidden = published([3, 10, 10], [60, 0, 0, 0]);
    expect(may(hidden, published([9, 10, 10], [80, 0, 0, 0]))).toBe(true);
    expect(may(hidden, published([8, 10, 10], [80, 0, 0, 0]))).toBe(false);
  });
  test('none becoming few stays none, few becoming none stays hidden', () => {
    const none = published([0, 10, 10], [60, 0, 0, 0]);
    const few = published([3, 10, 10], [60, 0, 0, 0]);
    expect([may(none, few), may(few, none)]).toEqual([false, false]);
  });
  test('nine late of 29, when 24 were known and few of them late, would tell that 4 were: 9 − 5', () =>
    expect(may(published([5, 5, 5], [20, 4, 0, 0]), published([5, 5, 5], [20, 9, 0, 0]))).toBe(false));
});

type Row = readonly number[];
const total = (row: Row) => row.reduce((sum, one) => sum + one, 0);
/** Every row between two rows, number by number. */
const between = (low: Row, high: Row): number[][] =>
  low.reduce<number[][]>(
    (rows, from, i) =>
      rows.flatMap((row) =>
        Array.from({ length: Math.max(0, (high[i] ?? 0) - from + 1) }, (_, n) => [...row, from + n]),
      ),
    [[]],
  );

/** The cases of the earlier month, as one can guess them who knows that the record only grew, and knows the method. */
function guesses(before: ProtectedCases, after: ProtectedCases, timings: Row): number[][] {
  const see = (cases: Row, stages: Row) => JSON.stringify(published([...cases], [...stages]));
  const told = JSON.stringify(before);
  const kinds = between(
    CASE_KINDS.map((kind) => before.cases[kind] ?? 1),
    CASE_KINDS.map((kind) => Math.min(before.cases[kind] ?? LEAST - 1, after.cases[kind] ?? LEAST - 1)),
  ).filter((row) => CASE_KINDS.every((kind, i) => (row[i] ?? 0) === (before.cases[kind] ?? row[i])));
  const sums = before.changes === null ? Array.from({ length: 40 }, (_, n) => n) : [before.changes];
  return kinds.filter((row) =>
    sums.some((sum) => {
      const further = sum - total(row);
      // What is hidden afterwards is at least what it was, which leaves the further stages the most room.
      const known = total(CASE_KINDS.map((kind, i) => after.cases[kind] ?? row[i] ?? 0));
      const most = after.changes === null ? further : after.changes - known;
      // The timings of a sum that is not told are not told either, so any will do.
      const stages = before.changes === null ? [sum, 0, 0, 0] : timings;
      return further >= 0 && further <= most && see(row, stages) === told;
    }),
  );
}

const grown = fc.record({
  cases: fc.tuple(fc.nat(8), fc.nat(8), fc.nat(8)),
  more: fc.tuple(fc.nat(12), fc.nat(12), fc.nat(12)),
  further: fc.nat(20),
  furtherMore: fc.nat(30),
});

describe('subtracting yesterday’s figures from today’s', () => {
  test('leaves every hidden count of cases anything from 1 to 4, though the record only grew', () => {
    let replaced = 0;
    let opened = 0;
    fc.assert(
      fc.property(grown, ({ cases, more, further, furtherMore }) => {
        const later = cases.map((count, i) => count + (more[i] ?? 0));
        const timings = [total(cases) + further, 0, 0, 0];
        const before = published(cases, timings);
        const after = published(later, [total(later) + further + furtherMore, 0, 0, 0]);
        fc.pre(may(before, after) && JSON.stringify(before) !== JSON.stringify(after));
        replaced += 1;
        const left = guesses(before, after, timings);
        CASE_KINDS.forEach((kind, i) => {
          if (before.cases[kind] !== null) return;
          if (after.cases[kind] !== null) opened += 1;
          expect(new Set(left.map((row) => row[i])).size).toBe(LEAST - 1);
        });
      }),
      { numRuns: 1000 },
    );
    expect([replaced > 100, opened > 10]).toEqual([true, true]);
  });

  test('never shows a difference from 1 to 4', () => {
    const rows = fc.record({
      cases: fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20)),
      further: fc.nat(40),
      late: fc.nat(20),
    });
    const edition = ({ cases, further, late }: { cases: number[]; further: number; late: number }) =>
      published(cases, [total(cases) + further, late, 0, 0]);
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        const [before, after] = [edition(one), edition(other)];
        fc.pre(may(before, after));
        const numbers = ({ cases, changes, timings }: ProtectedCases) => [
          ...Object.values(cases),
          changes,
          ...Object.values(timings),
        ];
        const now = numbers(after);
        numbers(before).forEach((was, i) => {
          const is = now[i] ?? null;
          if (was !== null && is !== null) expect([0, ...LARGE]).toContain(Math.abs(was - is));
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('leaves each hidden timing two values at least', () => {
    let opened = 0;
    const times = fc.tuple(fc.nat(7), fc.nat(7), fc.nat(3), fc.constant(0));
    fc.assert(
      fc.property(times, fc.tuple(fc.nat(20), fc.nat(20), fc.nat(8)), (early, more) => {
        const late = early.map((count, i) => count + (more[i] ?? 0));
        const [before, after] = [published([0, 0, 0], early), published([0, 0, 0], late)];
        fc.pre(may(before, after) && before.changes !== null && before.timings.late === null);
        fc.pre(after.timings.late !== null);
        opened += 1;
        const left = between([0, 0, 0, 0], late).filter(
          (row) =>
            total(row) === before.changes &&
            JSON.stringify(published([0, 0, 0], row)) === JSON.stringify(before),
        );
        for (const i of [0, 1, 2]) {
          const values = new Set(left.map((row) => row[i]));
          // A part that is none afterwards was none before, and no count of few.
          if (late[i] !== 0) expect(values.size).toBeGreaterThanOrEqual(2);
        }
      }),
      { numRuns: 1000 },
    );
    expect(opened).toBeGreaterThan(10);
  });
});

const LARGE = Array.from({ length: 200 }, (_, n) => n + LEAST);
