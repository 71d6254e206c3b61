import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Pressed, SAVE_KEYS, SHORTCUTS, shortcutOf } from './shortcut';

const press = (key: string, more: Partial<Pressed> = {}) =>
  shortcutOf({
    ...{ key, ctrlKey: false, metaKey: false, altKey: false, repeat: false },
    ...{ isComposing: false, keyCode: 0, defaultPrevented: false },
    ...more,
  })?.id ?? null;

describe('a key', () => {
  it('stands for one thing, in Chinese punctuation and capitals too', () => {
    expect(['?', '？', '/', '、', 'h', 'H', 'q'].map((key) => press(key))).toEqual([
      ...['help', 'help', 'search', 'search', 'home', 'home'],
      null,
    ]);
    const keys = SHORTCUTS.flatMap(({ key, signs }) => [key, ...signs]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is nobody’s while an input method puts a word together, held down, or with another key', () => {
    for (const more of [
      { isComposing: true },
      { keyCode: 229 },
      { ctrlKey: true },
      { metaKey: true },
      { altKey: true },
      { repeat: true },
      { defaultPrevented: true },
    ])
      expect(press('y', more), JSON.stringify(more)).toBeNull();
  });
});

it('the handbook names every key with its words', () => {
  const handbook = readFileSync(new URL('../docs/desk.md', import.meta.url), 'utf8').replace(/ +/g, ' ');
  for (const { key, words } of SHORTCUTS) expect(handbook).toContain(`| ${key.toUpperCase()} | ${words} |`);
  expect(handbook).toContain(`| ${SAVE_KEYS.keys} | ${SAVE_KEYS.words} |`);
});
