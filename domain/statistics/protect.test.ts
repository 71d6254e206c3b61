import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CASE_KINDS } from '../case-kind';
import { noCases } from './case-counts';
import { LEAST_SHOWN, type ProtectedCases, protectCases, remainderOf } from './protect';
import { TIMINGS } from './timing';

const month = (cases: number[], timings: number[]) => ({
  cases: Object.fromEntries(CASE_KINDS.map((kind, i) => [kind, cases[i] ?? 0])) as never,
  timings: Object.fromEntries(TIMINGS.map((timing, i) => [timing, timings[i] ?? 0])) as never,
});
const told = (cases: number[], timings: number[]) => {
  const { cases: kinds, allCases, changes, timings: times } = protectCases(month(cases, timings));
  return [Object.values(kinds), allCases, changes, Object.values(times)];
};
const HIDDEN = null;
const UNTIMED = [HIDDEN, HIDDEN, HIDDEN, HIDDEN];

describe('what is published of a month', () => {
  test('an empty month is told as empty', () =>
    expect(protectCases(noCases())).toMatchObject({ allCases: 0, changes: 0, timings: { late: 0 } }));

  test('5 + 20 + 9 = 34 cases, 50 stages: 50 − 34 = 16 further ones, so all is told', () =>
    expect(told([5, 20, 9], [40, 10, 0, 0])).toEqual([[5, 20, 9], 34, 50, [40, 10, 0, 0]]));

  test('4 is hidden, and with it the sum of all: 33 − 20 − 9 would be 4', () =>
    expect(told([4, 20, 9], [60, 10, 0, 0])).toEqual([[HIDDEN, 20, 9], HIDDEN, 70, [60, 10, 0, 0]]));

  test('36 − 34 = 2 further stages: the number of stages is hidden, and so are its parts', () =>
    expect(told([5, 20, 9], [36, 0, 0, 0])).toEqual([[5, 20, 9], 34, HIDDEN, UNTIMED]));

  test('no further stage at all may be told: 34 − 34 = 0', () =>
    expect(told([5, 20, 9], [34, 0, 0, 0])).toEqual([[5, 20, 9], 34, 34, [34, 0, 0, 0]]));

  test('one kind hidden: 29 shown + at most 4 hidden + 5 further = 38 stages are enough, 37 are not', () => {
    expect(told([2, 20, 9], [38, 0, 0, 0])[2]).toBe(38);
    expect(told([2, 20, 9], [37, 0, 0, 0])[2]).toBe(HIDDEN);
  });

  test('3 late of 100: neither the parts nor a share, only the 100', () =>
    expect(told([10, 10, 10], [97, 3, 0, 0])).toEqual([[10, 10, 10], 30, 100, UNTIMED]));

  test('all in time is told: the complement is 0', () =>
    expect(told([10, 10, 10], [100, 0, 0, 0])[3]).toEqual([100, 0, 0, 0]));
});

/** All that a reader of one month's figures can work out about the hidden counts: every case that fits them. */
function feasible({ cases, changes }: ProtectedCases, least: number): number[][] {
  const shown = Object.values(cases);
  const hidden = shown.filter((count) => count === null).length;
  const combinations = Array.from({ length: (least - 1) ** hidden }, (_, n) =>
    Array.from({ length: hidden }, (_, i) => 1 + (Math.floor(n / (least - 1) ** i) % (least - 1))),
  );
  const known = shown.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  return combinations.filter(
    (guess) => changes === null || changes - known - guess.reduce((sum, one) => sum + one, 0) >= 0,
  );
}

const small = fc.integer({ min: 0, max: 12 });
const row = (length: number) => fc.array(small, { minLength: length, maxLength: length });

describe('attacks on one month', () => {
  test('margins and non-negativity leave every hidden count of cases anything from 1 to 4', () => {
    fc.assert(
      fc.property(row(3), row(4), fc.constantFrom(5, 7), (cases, timings, least) => {
        const published = protectCases(month(cases, timings), least);
        const hidden = Object.values(published.cases).filter((count) => count === null).length;
        const guesses = feasible(published, least);
        for (let i = 0; i < hidden; i += 1)
          expect(new Set(guesses.map((guess) => guess[i])).size).toBe(least - 1);
        if (hidden > 0) expect(published.allCases).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });

  test('nothing shown is from 1 to 4, no sum, no difference of sums, no part of a share', () => {
    fc.assert(
      fc.property(row(3), row(4), (cases, timings) => {
        const { cases: kinds, allCases, changes, timings: times } = protectCases(month(cases, timings));
        const numbers = [
          ...Object.values(kinds),
          ...Object.values(times),
          allCases,
          changes,
          allCases === null || changes === null ? null : changes - allCases,
        ];
        for (const number of numbers)
          expect(number === null || number === 0 || number >= LEAST_SHOWN, `${number}`).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  /** One who knows the method asks which true months would have been published just so. */
  const bySight = <T>(states: T[], see: (state: T) => unknown): T[][] => {
    const groups = new Map<string, T[]>();
    for (const state of states) {
      const key = JSON.stringify(see(state));
      groups.set(key, [...(groups.get(key) ?? []), state]);
    }
    return [...groups.values()];
  };
  const FURTHER = 30;
  const upTo = (n: number) => Array.from({ length: n + 1 }, (_, i) => i);

  test('knowing the method narrows no hidden count of cases, nor few further stages to one number', () => {
    const states = upTo(6).flatMap((a) =>
      upTo(6).flatMap((b) =>
        upTo(6).flatMap((c) => upTo(FURTHER).map((further) => [a, b, c, further] as const)),
      ),
    );
    const see = ([a, b, c, further]: (typeof states)[number]) =>
      protectCases(month([a, b, c], [a + b + c + further]));
    for (const group of bySight(states, see)) {
      const [first] = group;
      if (!first) continue;
      const published = see(first);
      // Beyond the box of states looked at, the group is not whole.
      if ((remainderOf(published) ?? 0) > FURTHER) continue;
      CASE_KINDS.forEach((kind, i) => {
        if (published.cases[kind] === null) expect(new Set(group.map((state) => state[i])).size).toBe(4);
      });
      if (published.changes === null)
        expect(new Set(group.map(([, , , further]) => further)).size).toBeGreaterThanOrEqual(4);
    }
  });

  test('knowing the method leaves each hidden timing at least two values', () => {
    const MANY = 24;
    for (const total of upTo(16).slice(2)) {
      const states = upTo(total).flatMap((a) =>
        upTo(total - a).flatMap((b) =>
          upTo(total - a - b).map((c) => [a, b, c, total - a - b - c + MANY] as const),
        ),
      );
      for (const group of bySight(
        states,
        (timings) => protectCases(month([6, 6, 6], [...timings])).timings,
      )) {
        if (group.length === 1) {
          const [only = []] = group;
          expect(Object.values(protectCases(month([6, 6, 6], [...only])).timings)).not.toContain(null);
          continue;
        }
        for (const i of [0, 1, 2, 3])
          expect(new Set(group.map((timings) => timings[i])).size).toBeGreaterThanOrEqual(2);
      }
    }
  });
});
