import { expect, test } from 'vitest';
import { STAGE_IDS } from './case-stage';
import { REMEDY_IDS } from './remedy';
import { CASE_WORD_KEYS } from './word-keys';

test('every stage and every remedy asks for its words, each once', () => {
  for (const id of STAGE_IDS) expect(CASE_WORD_KEYS).toContain(`Stages.${id}.meaning`);
  for (const id of REMEDY_IDS) expect(CASE_WORD_KEYS).toContain(`Remedies.${id}.how`);
  expect(new Set(CASE_WORD_KEYS).size).toBe(CASE_WORD_KEYS.length);
  expect(CASE_WORD_KEYS).toContain('CaseKinds.criminal');
  expect(CASE_WORD_KEYS).toContain('Remedies.accident-review.limit');
  expect(CASE_WORD_KEYS).not.toContain('Remedies.ask-unit.limit');
});
