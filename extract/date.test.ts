import { describe, expect, it } from 'vitest';
import { dateOfSerial, readDate } from './date';
import { TODAY } from './extract.fixture';

const read = (text: string, from1904 = false) => readDate(text, { today: TODAY, from1904 });

describe('a date', () => {
  it.each([
    ['2026/2/19', '2026-02-19'],
    ['2026.03.06', '2026-03-06'],
    ['2026-03-21', '2026-03-21'],
    ['2026年6月13日', '2026-06-13'],
    ['2026 年 6 月 13 日', '2026-06-13'],
    ['２０２６年１０月１２日', '2026-10-12'],
    ['２０２６／１０／１２', '2026-10-12'],
    ['20261012', '2026-10-12'],
    ['2026-10-12 08:30:00', '2026-10-12'],
    ['2026/10/12 0:00', '2026-10-12'],
    ['2024-02-29', '2024-02-29'],
    ['46305', '2026-10-10'],
    ['46305.75', '2026-10-10'],
    [TODAY, TODAY],
  ])('written %s is %s', (text, date) => {
    expect(read(text)).toEqual({ date, fault: null });
  });

  it.each([
    ['2026-02-30', 'date-invalid'],
    ['2026-13-01', 'date-invalid'],
    ['2025-02-29', 'date-invalid'],
    ['2026-2/19', 'date-invalid'],
    ['26-2-19', 'date-invalid'],
    ['19/2/2026', 'date-invalid'],
    ['2026年6月', 'date-invalid'],
    ['昨天', 'date-invalid'],
    ['0001-01-01', 'date-invalid'],
    ['2026-11-25', 'date-future'],
    ['2031-01-01', 'date-future'],
    ['99999', 'date-future'],
    ['1949-09-30', 'date-too-early'],
    [' ', 'date-missing'],
  ])('written %s is refused: %s', (text, fault) => {
    expect(read(text)).toEqual({ date: null, fault });
  });

  it('counts days as the file does', () => {
    expect(dateOfSerial(61, false)).toBe('1900-03-01');
    expect(dateOfSerial(60, false)).toBeNull();
    expect(read('44843', true).date).toBe('2026-10-10');
  });
});
