import { expect, test } from 'vitest';
import type { Calendar } from '../clock/calendar';
import { isWeekend } from '../clock/iso-date';
import { countCases } from './case-counts';
import { lastClosedMonth, monthsBetween, shiftMonth } from './month';
import { countPublications } from './publication-counts';
import { timingOf } from './timing';

test.each([
  ['Monday 2 November: 3–6 are four, Monday 9 is the fifth', '2026-11-02', '2026-11-09', 'inTime'],
  ['one day after the fifth', '2026-11-02', '2026-11-10', 'late'],
  ['30 September: 8, 9, Saturday 10 worked, 12, 13 October', '2026-09-30', '2026-10-13', 'inTime'],
  ['and the 14th is late', '2026-09-30', '2026-10-14', 'late'],
  ['the same day', '2026-11-02', '2026-11-02', 'inTime'],
  ['nobody noted since when', '2026-11-02', null, 'notNoted'],
  ['nobody knows the holidays of 2099', '2099-06-01', '2099-06-02', 'unknownCalendar'],
] as const)('%s', (_, happenedOn, openSince, timing) =>
  expect(timingOf({ happenedOn, openSince }, 5)).toBe(timing),
);

test('a month closes on the 16th of the next', () => {
  expect(['2026-11-15', '2026-11-16', '2026-12-01', '2027-01-15', '2027-01-16'].map(lastClosedMonth)).toEqual(
    ['2026-09', '2026-10', '2026-10', '2026-11', '2026-12'],
  );
  expect(shiftMonth('2026-01', -1)).toBe('2025-12');
  expect(monthsBetween('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  expect(monthsBetween('2026-02', '2026-01')).toEqual([]);
});

test('five working days have always run out by the day a month closes', () => {
  for (const month of monthsBetween('2010-01', '2026-10')) {
    const last = `${month}-${new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate()}`;
    expect(timingOf({ happenedOn: last, openSince: `${shiftMonth(month, 1)}-16` }, 5), month).toBe('late');
  }
});

/** Knows 2026 alone, without holidays. */
const only2026: Calendar = {
  knows: (date) => date.startsWith('2026'),
  isWorkingDay: (date) => !isWeekend(date),
};

test('groups of stages come into the month of their date, whatever became of them', () => {
  const counts = countCases(
    {
      cases: [
        { kind: 'criminal', month: '2026-11', count: 6 },
        { kind: 'traffic', month: '2026-11', count: 2 },
      ],
      stages: [
        { date: '2026-11-02', disclosedOn: '2026-11-09', count: 7 },
        { date: '2026-11-30', disclosedOn: '2026-12-08', count: 3 },
        { date: '2026-11-03', disclosedOn: null, count: 1 },
        { date: '2026-12-30', disclosedOn: '2027-01-04', count: 4 },
      ],
    },
    5,
    only2026,
  );
  expect(counts.get('2026-11')).toEqual({
    cases: { criminal: 6, administrative: 0, traffic: 2 },
    timings: { inTime: 7, late: 3, notNoted: 1, unknownCalendar: 0 },
  });
  expect(counts.get('2026-12')?.timings).toMatchObject({ unknownCalendar: 4 });
});

test('an article counts no limit, its corrections count in their own month', () => {
  const article = {
    isSample: false,
    formedOn: null,
    publishedOn: '2026-10-01',
    changedOn: ['2026-10-20', '2026-11-03'],
    withdrawnOn: '2026-11-05',
  };
  const told = (month: string) => countPublications([article], month, 20);
  expect(told('2026-10')).toEqual({
    items: { inTime: 0, late: 0, unknownCalendar: 0 },
    corrections: 1,
    withdrawals: 0,
  });
  expect(told('2026-11')).toMatchObject({ corrections: 1, withdrawals: 1 });
});
