import { describe, expect, it } from 'vitest';
import {
  COUNT_UNITS,
  formatCount,
  formatDate,
  formatDateTime,
  formatDuration,
  formatMonth,
  formatNumber,
  formatOrdinal,
  formatPercent,
  formatYearMonth,
} from './index';

const MVS = '\u180E';
const NNBSP = '\u202F';
const YEAR_OF = `ᠣᠨ${MVS}ᠤ`;
const MONTH = `ᠰᠠᠷ${MVS}ᠠ`;
const two = (n: number) => String(n).padStart(2, '0');

const FRONT_MONTHS = [1, 4, 9, 11];
const FRONT_DAYS = [1, 4, 9, 11, 14, 19, 21, 24, 29, 31];

describe('a date in Mongolian', () => {
  it('is the attested official form, its ordinal on one line with its numeral', () => {
    expect(formatDate('2023-05-17', 'mn')).toBe(
      `2023 ᠣᠨ\u180Eᠤ 5\u00A0ᠳ\u180Bᠤᠭᠠᠷ ᠰᠠᠷ\u180Eᠠ\u180Eᠶᠢᠨ 17\u202Fᠤ ᠡᠳᠦᠷ`,
    );
  });

  it.each(Array.from({ length: 12 }, (_, i) => i + 1))(
    'month %i takes its ordinal by vowel harmony',
    (month) => {
      const ordinal = FRONT_MONTHS.includes(month) ? 'ᠳ\u180Bᠦᠭᠡᠷ' : 'ᠳ\u180Bᠤᠭᠠᠷ';
      expect(formatMonth(month, 'mn')).toBe(`${month}\u00A0${ordinal} ${MONTH}`);
      expect(formatYearMonth(`2026-${two(month)}`, 'mn')).toBe(
        `2026 ${YEAR_OF} ${month}\u00A0${ordinal} ${MONTH}`,
      );
    },
  );

  it.each(Array.from({ length: 31 }, (_, i) => i + 1))('day %i stands before its genitive', (day) => {
    const suffix = FRONT_DAYS.includes(day) ? 'ᠦ' : 'ᠤ';
    expect(formatDate(`2026-10-${two(day)}`, 'mn')).toBe(
      `2026 ${YEAR_OF} 10\u00A0ᠳ\u180Bᠤᠭᠠᠷ ${MONTH}${MVS}ᠶᠢᠨ ${day}${NNBSP}${suffix} ᠡᠳᠦᠷ`,
    );
  });

  it('never holds Cyrillic, Latin or Han, on any day of a leap year', () => {
    for (let at = Date.UTC(2028, 0, 1); at < Date.UTC(2029, 0, 1); at += 86_400_000) {
      const text = formatDateTime(new Date(at).toISOString(), 'mn');
      expect(text).not.toMatch(/\p{Script=Cyrillic}|\p{Script=Latin}|\p{Script=Han}/u);
    }
  });
});

describe('a date in Chinese', () => {
  it('names year, month and day', () => {
    expect(formatDate('2026-01-09', 'zh')).toBe('2026年1月9日');
    expect(formatYearMonth('2026-10', 'zh')).toBe('2026年10月');
    expect(formatMonth(12, 'zh')).toBe('12月');
  });
});

describe('the clock', () => {
  it('is Shanghai, whatever the zone of the instant or of the machine', () => {
    expect(formatDateTime('2026-12-31T16:05:00Z', 'zh')).toBe('2027年1月1日 00:05');
    expect(formatDateTime('2026-11-24T08:30:00+08:00', 'zh')).toBe('2026年11月24日 08:30');
    expect(formatDate('2026-11-23T15:59:59.999Z', 'zh')).toBe('2026年11月23日');
    expect(formatDateTime('2026-11-23T16:00:00Z', 'mn')).toMatch(/ 24\u202Fᠦ ᠡᠳᠦᠷ 00:00$/);
  });
  it('leaves a plain day on its day', () => {
    expect(formatDate('2026-11-24', 'zh')).toBe('2026年11月24日');
  });
  it.each(['', 'yesterday', '2026-02-30', '2026-13-01', '2026-11-24T08:30:00', '24/11/2026'])(
    'refuses %j rather than guess',
    (iso) => {
      expect(() => formatDate(iso, 'zh')).toThrow(RangeError);
    },
  );
  it.each([0, 13, 1.5])('refuses month %d', (month) => {
    expect(() => formatMonth(month, 'mn')).toThrow(RangeError);
  });
});

describe('ordinals', () => {
  it('follow vowel harmony, tens and hundreds included', () => {
    const front = [1, 4, 9, 11, 40, 90, 104, 140, 1999];
    const back = [2, 3, 5, 6, 7, 8, 10, 20, 30, 50, 60, 70, 80, 100, 1000, 110];
    for (const n of front) expect(formatOrdinal(n, 'mn')).toBe(`${n}\u00A0ᠳ\u180Bᠦᠭᠡᠷ`);
    for (const n of back) expect(formatOrdinal(n, 'mn')).toBe(`${n}\u00A0ᠳ\u180Bᠤᠭᠠᠷ`);
    expect(formatOrdinal(3, 'zh')).toBe('第3');
  });
});

describe('numbers', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1234567.891, '1,234,567.89'],
    [1.005, '1.01'],
    [-3.5, '\u22123.5'],
    [-0.001, '0'],
    [1e-9, '0'],
  ])('%d is %s', (value, text) => {
    expect(formatNumber(value, 'zh')).toBe(text);
    expect(formatNumber(value, 'mn')).toBe(text);
  });
  it('refuses what is not a number', () => {
    expect(() => formatNumber(Number.NaN, 'zh')).toThrow(RangeError);
    expect(() => formatNumber(Number.POSITIVE_INFINITY, 'mn')).toThrow(RangeError);
  });
  it('prints ratios as per cent', () => {
    expect(formatPercent(0.125, 'zh')).toBe('12.5%');
    expect(formatPercent(0.07, 'mn')).toBe('7%');
    expect(formatPercent(-0.0345, 'zh')).toBe('\u22123.5%');
    expect(formatPercent(1.1, 'zh')).toBe('110%');
  });
});

describe('counts', () => {
  it('put the Chinese measure at once after the digits, the Mongolian noun after a space', () => {
    expect(formatCount(3, 'case', 'zh')).toBe('3件');
    expect(formatCount(3, 'case', 'mn')).toBe('3 ᠬᠡᠷᠡᠭ');
    expect(formatCount(1200, 'person', 'mn')).toBe('1,200 ᠬᠥᠮᠥᠨ');
    expect(formatCount(20, 'working-day', 'zh')).toBe('20个工作日');
  });
  it('fall back to Chinese where no official source attests the noun', () => {
    expect(formatCount(2, 'time', 'mn')).toBe('2次');
  });
  it('are never Cyrillic or Latin', () => {
    for (const unit of COUNT_UNITS) {
      expect(formatCount(5, unit, 'mn')).not.toMatch(/\p{Script=Cyrillic}|\p{Script=Latin}/u);
    }
  });
});

describe('durations', () => {
  it.each([
    [0, '0分钟', '0分钟'],
    [5, '5分钟', '5分钟'],
    [60, '1小时', '1 ᠴᠠᠭ'],
    [90, '1小时30分钟', '1 ᠴᠠᠭ 30分钟'],
    [24 * 60, '1天', '1 ᠡᠳᠦᠷ'],
    [3 * 24 * 60 + 2 * 60, '3天2小时', '3 ᠡᠳᠦᠷ 2 ᠴᠠᠭ'],
  ])('%i minutes are %s, %s', (minutes, zh, mn) => {
    expect(formatDuration(minutes, 'zh')).toBe(zh);
    expect(formatDuration(minutes, 'mn')).toBe(mn);
  });
  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuse %d', (minutes) => {
    expect(() => formatDuration(minutes, 'mn')).toThrow(RangeError);
  });
});
