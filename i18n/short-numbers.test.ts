import { expect, it } from 'vitest';
import { formatDateTime } from './format';
import { annotate } from './gloss';
import { atShortNumbers } from './short-numbers';

const numbersOf = (text: string) => atShortNumbers(text).filter((_, at) => at % 2 === 1);

it.each([
  ['ᠬᠠᠭᠤᠳᠠᠰᠤ 2 / 15', ['2', '15']],
  ['17\u202Fᠤ ᠡᠳᠦᠷ', ['17']],
  ['（3）', ['3']],
  ['2026', []],
  ['1,200 110', []],
  ['08:30', []],
  ['21.2% 7%', []],
  ['ᠮᠣᠩᠭᠣᠯ', []],
  ['', []],
])('%j has the short numbers %j', (text, numbers) => {
  expect(numbersOf(text)).toEqual(numbers);
  expect(atShortNumbers(text).join('')).toBe(text);
});

it('day and month of a date are short, its year and clock are not', () => {
  expect(numbersOf(formatDateTime('2026-10-05T01:30:00Z', 'mn'))).toEqual(['10', '5']);
});

it('what has its Chinese beside it stays in one piece', () => {
  const glossed = annotate('ᠬᠠᠭᠤᠳᠠᠰᠤ 3 ᠪᠠᠷ', '第3页');
  expect(atShortNumbers(`5 ${glossed} 7`)).toEqual(['', '5', ` ${glossed} `, '7', '']);
});
