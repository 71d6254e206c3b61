import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PREFERENCE_NAMES, PREFERENCES } from '@/domain/preference';
import { chooseAnew, NO_CHOICES, type ReaderChoices } from '@/door/public/reader-choices';
import { rewritePage } from '@/door/public/rewrite/rewrite-page';

const css = readFileSync(new URL('./parts/preferences.css', import.meta.url), 'utf8');
/** Condition on <html> and the option it marks, of every selector that shows a mark. */
const SHOWN = [...css.matchAll(/^\s*html(\S+) \.choice-([a-z]+)-([a-z0-9]+) \.choice-current/gm)].map(
  ([, condition = '', name = '', value = '']) => ({ condition, name, value }),
);

const holds = (condition: string, html: string): boolean => {
  const absent = /^:not\(\[([a-z-]+)\]\)$/.exec(condition)?.[1];
  if (absent) return !html.includes(`${absent}=`);
  return html.includes(condition.slice(1, -1));
};

const marked = async (choices: ReaderChoices): Promise<string[]> => {
  const { html } = await rewritePage(
    '<!DOCTYPE html><html lang="zh-CN"><head></head><body></body></html>',
    choices,
  );
  return SHOWN.filter(({ condition }) => holds(condition, html)).map(({ name, value }) => `${name}=${value}`);
};

const EVERY = PREFERENCES.theme.flatMap((theme) =>
  PREFERENCES.care.flatMap((care) => PREFERENCES.size.map((size) => ({ theme, care, size }))),
);

describe('the mark of the current choice', () => {
  it.each(EVERY)('stands at theme $theme, care $care, size $size and nowhere else', async (chosen) => {
    const found = await marked(chooseAnew(NO_CHOICES, chosen));
    expect(found.sort()).toEqual(PREFERENCE_NAMES.map((name) => `${name}=${chosen[name]}`).sort());
  });

  it('moves in one group only when a form carries one field, as the forms of the page do', async () => {
    const before = chooseAnew(NO_CHOICES, { theme: 'dark', care: 'on', size: '3' });
    const after = chooseAnew(before, { theme: '', care: '', size: '2', back: '/zh/preferences' });
    expect((await marked(after)).sort()).toEqual(['care=on', 'size=2', 'theme=dark']);
  });
});
