import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { WORDS } from './fixtures';
import { readWords } from './words';

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
  expect(await readWords(folder())).toEqual(WORDS);
});

test('a missing word is named at start', async () => {
  const lost = folder((zh) => {
    zh.failed = { title: 'x', text: 'y' };
  });
  await expect(readWords(lost)).rejects.toThrow('DoorErrors.failed.advice');
});
