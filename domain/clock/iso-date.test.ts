import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, daysBetween, isIsoDate, isWeekend } from './iso-date';

test('days that exist and days that do not', () => {
  expect(['2026-02-28', '2028-02-29', '2026-12-31'].map(isIsoDate)).toEqual([true, true, true]);
  expect(['2026-02-29', '2026-02-30', '2026-13-01', '2026-1-1', '', 'x2026-01-01'].map(isIsoDate)).toEqual(
    Array(6).fill(false),
  );
  expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
  expect(() => addMonths('2026-02-30', 1)).toThrow(RangeError);
});

test('months keep the day, or end with a shorter month', () => {
  expect(addMonths('2026-03-31', 6)).toBe('2026-09-30');
  expect(addMonths('2025-08-31', 6)).toBe('2026-02-28');
  expect(addMonths('2026-10-15', 6)).toBe('2027-04-15');
});

test('weekends', () => {
  const week = [
    '2026-11-23',
    '2026-11-24',
    '2026-11-25',
    '2026-11-26',
    '2026-11-27',
    '2026-11-28',
    '2026-11-29',
  ];
  expect(week.map(isWeekend)).toEqual([false, false, false, false, false, true, true]);
  expect(isWeekend('1969-12-27')).toBe(true);
});

test('adding days and counting them are each other’s inverse', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: -900, max: 900 }), (start, days) => {
      const date = addDays('1990-01-01', start);
      expect(daysBetween(date, addDays(date, days))).toBe(days);
    }),
  );
});
