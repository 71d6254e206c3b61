import { expect, test } from 'vitest';
import { standing } from './standing';

const due = { known: true, date: '2026-11-24' } as const;

test.each([
  ['2026-11-23', 'running'],
  ['2026-11-24', 'due-today'],
  ['2026-11-25', 'overdue'],
])('on %s: %s', (today, expected) => expect(standing(due, today)).toBe(expected));

test('no limit is never overdue', () => expect(standing(null, '2099-01-01')).toBe('no-limit'));

test('an end nobody can know yet is never said to be overdue', () => {
  const open = { known: false, earliest: '2027-01-09' } as const;
  expect(['2027-01-08', '2027-01-09', '2027-03-01'].map((today) => standing(open, today))).toEqual([
    'running',
    'unknown',
    'unknown',
  ]);
  expect(standing({ known: false, earliest: null }, '2026-01-01')).toBe('unknown');
});
