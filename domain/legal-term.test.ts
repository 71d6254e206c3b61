import { expect, test } from 'vitest';
import zh from '../messages/zh.json';
import { LEGAL_TERMS, TERM_IDS, termsIn } from './legal-term';

test('the longest term is found, not a shorter one inside it', () => {
  expect(termsIn(['可能让公安机关补充侦查'])).toEqual(['supplementary-investigation']);
  expect(termsIn(['补充侦查以后继续侦查'])).toEqual(['investigation', 'supplementary-investigation']);
});

test('a term explained in its own sentence is not explained again', () => {
  expect(termsIn(['请它重新审查，叫作“复核”。'])).toEqual([]);
  expect(termsIn(['复议就是请它自己再看一遍。', '10个工作日内'])).toEqual(['working-day']);
});

test('the messages explain every term under its own name', () => {
  const list: Record<string, { term: string; text: string }> = zh.Terms.list;
  for (const id of TERM_IDS) expect([id, list[id]?.term]).toEqual([id, LEGAL_TERMS[id]]);
  // An explanation that only repeats the word explains nothing.
  for (const id of TERM_IDS) expect(list[id]?.text, id).not.toContain(LEGAL_TERMS[id]);
});
