import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CASE_WORD_KEYS } from '../domain/word-keys';
import { flatten } from '../words/message';

test.each(['zh', 'mn'])('messages/%s.json has the words of every row of the tables', (language) => {
  const messages = flatten(
    JSON.parse(readFileSync(new URL(`../messages/${language}.json`, import.meta.url), 'utf8')),
  );
  expect(CASE_WORD_KEYS.filter((key) => !messages.get(key)?.trim())).toEqual([]);
  expect(CASE_WORD_KEYS.length).toBeGreaterThan(400);
});
