import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHINA } from '../clock/calendar';
import { addDays } from '../clock/iso-date';
import { DECISION_NATURES, DECISION_PARTIES } from '../decision';
import { firstStillPublic, isExpired, publicationDue, publicThrough, withdrawalDue } from './deadline';
import { DEFAULT_POLICY } from './policy';

const known = (date: string) => ({ known: true, date });

describe('by when a decision is public', () => {
  test.each([
    ['Wed 4 Nov: 5, 6, 9, 10, 11, 12, Fri 13', 'penalty', '2026-11-04', '2026-11-13'],
    ['Mon 16 Nov: 17, 18, 19, 20, 23, 24, Wed 25', 'licence', '2026-11-16', '2026-11-25'],
    ['from a Saturday: Mon 23, 24, 25, 26, 27, 30 Nov, Tue 1 Dec', 'penalty', '2026-11-21', '2026-12-01'],
    [
      'over the October holiday: 29, 30 Sept, Thu 8, 9, Sat 10 (worked), Mon 12, Tue 13 Oct',
      'penalty',
      '2026-09-28',
      '2026-10-13',
    ],
    [
      'other: Mon 2 Nov + 20: 3–6 (4), 9–13 (9), 16–20 (14), 23–27 (19), Mon 30',
      'other',
      '2026-11-02',
      '2026-11-30',
    ],
  ] as const)('%s', (_, nature, made, due) => {
    expect(publicationDue(nature, made, DEFAULT_POLICY)).toEqual(known(due));
  });

  test('the legal unit can set other numbers', () => {
    const policy = { ...DEFAULT_POLICY, days: { penalty: 1, licence: 2, other: 3 } };
    expect(DECISION_NATURES.map((nature) => publicationDue(nature, '2026-11-05', policy))).toEqual(
      ['2026-11-06', '2026-11-09', '2026-11-10'].map(known),
    );
  });

  test('an end in a year whose holidays nobody knows is not named', () => {
    expect(publicationDue('penalty', '2026-12-24', DEFAULT_POLICY)).toMatchObject({ known: false });
  });
});

test.each([
  ['Thu 5 Nov: 6, 9, Tue 10', '2026-11-05', '2026-11-10'],
  ['Wed 30 Sept: Thu 8, 9, Sat 10 Oct, which is worked', '2026-09-30', '2026-10-10'],
])('withdrawn within three working days: %s', (_, event, due) => {
  expect(withdrawalDue(event)).toEqual(known(due));
});

describe('for how long', () => {
  test.each([
    ['person', '2024-06-14', '2026-06-14'],
    ['organisation', '2024-06-14', '2029-06-14'],
    ['person', '2024-02-29', '2026-02-28'],
  ] as const)('a %s from %s: its last day is %s', (party, from, last) => {
    expect(publicThrough(party, from, DEFAULT_POLICY)).toBe(last);
    expect(isExpired(party, from, DEFAULT_POLICY, last)).toBe(false);
    expect(isExpired(party, from, DEFAULT_POLICY, addDays(last, 1))).toBe(true);
  });

  const days = fc.integer({ min: 0, max: 365 * 16 }).map((n) => addDays('2015-01-01', n));
  const parties = fc.constantFrom(...DECISION_PARTIES);

  test('the query and the rule draw the line at the same day, leap years too', () => {
    const near = fc.integer({ min: -3, max: 3 });
    fc.assert(
      fc.property(days, near, parties, (today, off, party) => {
        const first = firstStillPublic(party, DEFAULT_POLICY, today);
        const day = addDays(first, off);
        expect(isExpired(party, day, DEFAULT_POLICY, today)).toBe(day < first);
      }),
      { numRuns: 2000, examples: [['2028-02-29', 0, 'person']] },
    );
  });

  test('who is published later is public no shorter', () => {
    fc.assert(
      fc.property(days, fc.nat(400), parties, (day, later, party) => {
        const [one, other] = [day, addDays(day, later)].map((from) =>
          publicThrough(party, from, DEFAULT_POLICY),
        );
        expect(String(other) >= String(one)).toBe(true);
      }),
    );
  });
});

test('always: the last day is worked, and exactly so many worked days after the day it was made', () => {
  const made = fc.integer({ min: 0, max: 365 * 20 }).map((n) => addDays('2005-01-01', n));
  fc.assert(
    fc.property(made, fc.constantFrom(...DECISION_NATURES), (day, nature) => {
      const due = publicationDue(nature, day, DEFAULT_POLICY);
      fc.pre(due.known);
      let worked = 0;
      for (let date = addDays(day, 1); due.known && date <= due.date; date = addDays(date, 1))
        if (CHINA.isWorkingDay(date)) worked += 1;
      expect(worked).toBe(DEFAULT_POLICY.days[nature]);
      expect(due.known && CHINA.isWorkingDay(due.date)).toBe(true);
    }),
  );
});
