import { expect, test } from 'vitest';
import { CHINA } from './calendar';

test.each([
  ['2026-09-20', true, 'a Sunday worked for National Day'],
  ['2026-10-10', true, 'a Saturday worked for National Day'],
  ['2026-02-14', true, 'a Saturday worked for Spring Festival'],
  ['2026-10-08', true, 'the first day after the holidays'],
  ['2026-10-07', false, 'a Wednesday inside the holidays'],
  ['2026-09-25', false, 'Mid-autumn, a Friday'],
  ['2026-10-11', false, 'an ordinary Sunday'],
  ['2026-11-24', true, 'an ordinary Tuesday'],
])('%s working: %s (%s)', (date, isWorking) => {
  expect(CHINA.knows(date)).toBe(true);
  expect(CHINA.isWorkingDay(date)).toBe(isWorking);
});

test('a year is known once it is announced', () => {
  expect(['2003-12-28', '2004-01-01', '2025-12-31', '2026-12-28'].map(CHINA.knows)).toEqual([
    false,
    true,
    true,
    true,
  ]);
  expect(CHINA.knows('2099-06-01')).toBe(false);
});

test('the last days of a year wait for the next year’s notice', () => {
  // 2018-12-29, a Saturday, was worked by the notice for 2019; 2022-12-31 was free by the one for 2023.
  expect([CHINA.isWorkingDay('2018-12-29'), CHINA.isWorkingDay('2022-12-31')]).toEqual([true, false]);
  const lastKnown = Array.from({ length: 200 }, (_, i) => 2004 + i).findLast((year) =>
    CHINA.knows(`${year}-06-01`),
  );
  expect(lastKnown).toBeGreaterThanOrEqual(2026);
  expect(CHINA.knows(`${lastKnown}-12-28`)).toBe(true);
  expect(CHINA.knows(`${lastKnown}-12-29`)).toBe(false);
});
