import { expect, test } from 'vitest';
import { isCaseNumber, kindOfCaseNumber, normaliseCaseNumber } from './case-number';

const NUMBER = 'J15052501102026010175';

test.each([
  [' j15052501102026010175 '],
  ['Ｊ１５０５２５０１１０２０２６０１０１７５'],
  ['J 150525 011 02026 010175'],
  ['J-150525‐0110‑2026–01—0175'],
  ['J150525\u200b01102026\u00ad010175\u3000'],
  ['\u202AJ15052501102026010175\u202C'],
  [
    'J\u1811\u1815\u1810\u1815\u1812\u1815\u1810\u1811\u1811\u1810\u1812\u1810\u1812\u1816\u1810\u1811\u1810\u1811\u1817\u1815',
  ],
])('%s is read as the number it is', (typed) => {
  expect(normaliseCaseNumber(typed)).toBe(NUMBER);
  expect(isCaseNumber(normaliseCaseNumber(typed))).toBe(true);
});

test.each([
  '',
  'J1505250110202601017',
  'J150525011020260101755',
  'B15052501102026010175',
  'J15052-?',
  'Ｊ1',
  `${NUMBER}\n`,
])('%j is no case number', (text) => {
  expect(isCaseNumber(text)).toBe(false);
  expect(kindOfCaseNumber(text)).toBeNull();
});

test('digits nobody typed do not appear', () => expect(normaliseCaseNumber('J①²')).toBe('J①²'));

test('the letter names the kind', () => {
  const digits = NUMBER.slice(1);
  expect(['A', 'J', 'C'].map((letter) => kindOfCaseNumber(letter + digits))).toEqual([
    'criminal',
    'administrative',
    'traffic',
  ]);
});
