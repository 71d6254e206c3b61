import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Calendar, CHINA } from './calendar';
import { type Due, dueDate, PERIOD_UNITS, type Period } from './due-date';
import { addDays, isWeekend } from './iso-date';

const day = (amount: number, ...extendedTo: number[]): Period => ({
  amount,
  unit: 'calendar-day',
  extendedTo,
});
const working = (amount: number): Period => ({ amount, unit: 'working-day' });
const known = (date: string): Due => ({ known: true, date });

describe('calendar days', () => {
  test.each([
    ['Monday + 3 = Thursday; the first day is not counted', day(3), '2026-03-02', '2026-03-05'],
    ['22 + 3 = 25 Sept, Mid-autumn until Sunday 27, so Monday 28', day(3), '2026-09-22', '2026-09-28'],
    ['2 March + 30 = 1 April, a Wednesday', day(30), '2026-03-02', '2026-04-01'],
    ['17 Sept + 3 = Sunday 20 Sept, which is worked', day(3), '2026-09-17', '2026-09-20'],
    ['3 Aug + 60 = 2 Oct, holidays until 7, so 8 Oct', day(60), '2026-08-03', '2026-10-08'],
  ])('%s', (_, period, start, end) => expect(dueDate(period, start)).toEqual(known(end)));

  test('extended once and twice: 1 April; 1 May → 6 May; Sunday 31 May → 1 June', () => {
    const period = day(30, 60, 90);
    const ends = [0, 1, 2, 3].map((extensions) => dueDate(period, '2026-03-02', { extensions }));
    expect(ends).toEqual(['2026-04-01', '2026-05-06', '2026-06-01', '2026-06-01'].map(known));
  });
});

describe('working days', () => {
  test.each([
    [
      'Mon 21 Sept: 22–24, 28–30 are six, 8–10 Oct (Saturday worked) nine, Monday 12 ten',
      10,
      '2026-09-21',
      '2026-10-12',
    ],
    ['Tue 29 Sept: 30 Sept, 8 Oct, 9 Oct', 3, '2026-09-29', '2026-10-09'],
    ['Friday: Monday is the first', 1, '2026-11-20', '2026-11-23'],
    ['from a Sunday: Monday is the first', 1, '2026-11-22', '2026-11-23'],
  ])('%s', (_, amount, start, end) => expect(dueDate(working(amount), start)).toEqual(known(end)));
});

test('months end on the same day, moved off a holiday; a worked Saturday is no holiday', () => {
  const half: Period = { amount: 6, unit: 'month' };
  expect(dueDate(half, '2026-04-03')).toEqual(known('2026-10-08'));
  expect(dueDate(half, '2025-08-31')).toEqual(known('2026-02-28'));
});

test('hours run through holidays', () => {
  expect(dueDate({ amount: 24, unit: 'hour' }, '2026-10-01')).toEqual(known('2026-10-02'));
  expect(dueDate({ amount: 48, unit: 'hour' }, '2026-10-01')).toEqual(known('2026-10-03'));
});

test('no amount, no date', () =>
  expect(dueDate({ amount: null, unit: 'calendar-day' }, '2026-03-02')).toBeNull());

/** Knows a single year, without holidays. */
const only = (year: string): Calendar => ({
  knows: (date) => date.startsWith(year),
  isWorkingDay: (date) => !isWeekend(date),
});

describe('beyond the calendar', () => {
  const calendar = only('2026');
  test('the date is not known, but cannot be earlier than the bare count', () => {
    expect(dueDate(day(60), '2026-11-10', { calendar })).toEqual({ known: false, earliest: '2027-01-09' });
    expect(dueDate(working(10), '2026-12-25', { calendar })).toEqual({
      known: false,
      earliest: '2027-01-01',
    });
    expect(dueDate(day(5), '2025-06-02', { calendar })).toEqual({ known: false, earliest: '2025-06-07' });
  });
  test('a last day that would have to move into an unknown year is not known either', () => {
    const closed: Calendar = { ...calendar, isWorkingDay: (date) => date < '2026-12-31' };
    expect(dueDate(day(1), '2026-12-30', { calendar: closed })).toEqual({
      known: false,
      earliest: '2026-12-31',
    });
  });
  test('a year that does not exist in the real calendar', () => {
    expect(dueDate(working(10), '2099-06-01')).toEqual({ known: false, earliest: '2099-06-02' });
  });
});

test('a date that does not exist is an error', () =>
  expect(() => dueDate(day(3), '2026-02-30')).toThrow(RangeError));

const dates = fc.integer({ min: 0, max: 365 * 21 }).map((n) => addDays('2005-01-01', n));
const amounts = fc.integer({ min: 1, max: 120 });

describe('always', () => {
  test('a working-day, calendar-day or month due date is a working day after the start', () => {
    const units = fc.constantFrom(...PERIOD_UNITS.filter((unit) => unit !== 'hour'));
    fc.assert(
      fc.property(dates, amounts, units, (start, amount, unit) => {
        const due = dueDate({ amount: unit === 'month' ? (amount % 12) + 1 : amount, unit }, start);
        if (due?.known) {
          expect(CHINA.isWorkingDay(due.date)).toBe(true);
          expect(due.date > start).toBe(true);
        } else expect(start > '2025-01-01').toBe(true);
      }),
    );
  });

  test('n working days after the start are exactly n', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 40 }), (start, amount) => {
        const due = dueDate(working(amount), start);
        fc.pre(due?.known === true);
        let counted = 0;
        for (let date = addDays(start, 1); due?.known && date <= due.date; date = addDays(date, 1)) {
          if (CHINA.isWorkingDay(date)) counted += 1;
        }
        expect(counted).toBe(amount);
      }),
    );
  });

  test('extending never shortens, and a later start never ends earlier', () => {
    const units = fc.constantFrom(...PERIOD_UNITS);
    fc.assert(
      fc.property(dates, amounts, amounts, fc.nat(9), units, (start, amount, more, wait, unit) => {
        fc.pre(unit !== 'month');
        const period: Period = { amount, unit, extendedTo: [amount + more, amount + 2 * more] };
        const from = (date: string, extensions: number) => dueDate(period, date, { extensions });
        const ends = [from(start, 0), from(start, 1), from(start, 2)];
        const dated = ends.flatMap((due) => (due?.known ? [due.date] : []));
        expect(dated).toEqual([...dated].sort());
        // Once an end is unknown, every longer one is.
        expect(ends.findIndex((due) => !due?.known)).toBeOneOf([-1, dated.length]);
        const later = from(addDays(start, wait), 0);
        if (ends[0]?.known && later?.known) expect(later.date >= ends[0].date).toBe(true);
      }),
    );
  });

  test('months as well: extending never shortens, a later start never ends earlier', () => {
    const months = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(dates, months, months, fc.nat(40), (start, amount, more, wait) => {
        const period: Period = { amount, unit: 'month', extendedTo: [amount + more] };
        const [ordinary, extended] = [dueDate(period, start), dueDate(period, start, { extensions: 1 })];
        const later = dueDate(period, addDays(start, wait));
        if (ordinary?.known && extended?.known) expect(extended.date >= ordinary.date).toBe(true);
        if (ordinary?.known && later?.known) expect(later.date >= ordinary.date).toBe(true);
      }),
    );
  });

  test('the first day is not counted: n calendar days end n days after the start at the earliest', () => {
    fc.assert(
      fc.property(dates, amounts, (start, amount) => {
        const due = dueDate(day(amount), start);
        if (due?.known) expect(due.date >= addDays(start, amount)).toBe(true);
      }),
    );
  });
});
