import { expect, test } from 'vitest';
import { CASE_KIND_TERMS, CASE_KINDS, CASE_LETTERS, isCaseKind, kindOfLetter, kindOfTerm } from './case-kind';

test('each kind has the letter and the word the extract uses', () => {
  expect(CASE_KINDS.map((kind) => [CASE_LETTERS[kind], CASE_KIND_TERMS[kind]])).toEqual([
    ['A', '刑事'],
    ['J', '行政'],
    ['C', '交通事故'],
  ]);
});

test('a letter or word nobody uses is no kind', () => {
  expect([kindOfLetter('J'), kindOfLetter('B'), kindOfLetter('')]).toEqual(['administrative', null, null]);
  expect([kindOfTerm('交通事故'), kindOfTerm('民事')]).toEqual(['traffic', null]);
  expect([isCaseKind('criminal'), isCaseKind('civil')]).toEqual([true, false]);
});
