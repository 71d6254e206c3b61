import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { keepDoorMessages } from '@/domain/door-words';
import { WORDS } from './fixtures';
import { readMessages, readWords, withDeskMessages, withDeskWords } from './words';

const folder = (change: (zh: Record<string, unknown>) => void = () => {}): string => {
  const dir = mkdtempSync(path.join(tmpdir(), 'words-'));
  const zh: Record<string, unknown> = structuredClone({ ...WORDS.zh, office: WORDS.office });
  change(zh);
  writeFileSync(path.join(dir, 'zh.json'), JSON.stringify({ DoorErrors: zh }));
  writeFileSync(path.join(dir, 'mn.json'), JSON.stringify({ DoorErrors: WORDS.mn }));
  const standing = { 'DoorErrors.missing.title': 'composed', 'DoorErrors.home': 'standard' };
  writeFileSync(path.join(dir, 'mn-standing.json'), JSON.stringify(standing));
  return dir;
};

test('the words of both languages and of the office', async () => {
  expect(readWords(await readMessages(folder()))).toEqual(WORDS);
});

test('a missing word is named at start', async () => {
  const lost = folder((zh) => {
    zh.failed = { title: 'x', text: 'y' };
  });
  const messages = await readMessages(lost);
  expect(() => readWords(messages)).toThrow('DoorErrors.failed.advice');
});

test('the Mongolian words are the desk’s as soon as they were read, and stay where it lacks one', async () => {
  const messages = await readMessages(folder());
  const [words, shown] = [withDeskWords(readWords(messages)), withDeskMessages(messages)];
  expect(shown.mn).toBe(messages.mn);
  expect(words.mn).toEqual(WORDS.mn);
  keepDoorMessages({ DoorErrors: { ...WORDS.mn, home: 'X' } });
  expect(words.mn.home).toBe('X');
  expect(shown.mn).toMatchObject({ DoorErrors: { home: 'X' } });
  keepDoorMessages({ DoorErrors: { home: 'Y' } });
  expect(words.mn).toEqual(WORDS.mn);
  keepDoorMessages(undefined);
});
