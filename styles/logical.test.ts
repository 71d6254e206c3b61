import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const here = new URL('.', import.meta.url).pathname;
const sheets = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => ({
    file,
    css: readFileSync(path.join(here, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''),
  }));

/** Properties bound to the screen rather than to the lines: in a vertical page they mean something else. */
const PHYSICAL =
  /(?<![\w-])(?:(?:padding|margin|border)-(?:top|right|bottom|left)|(?:top|right|bottom|left))\s*:|text-align:\s*(?:left|right)|float:\s*(?:left|right)/g;
/** `padding: a b` is top and right, not block and inline. */
const SEVERAL = /(?<![\w-])(?:padding|margin|inset):\s*[^;()]*[^\s;()](?:\([^;]*\))?\s+[^;]+;/g;

it('one markup serves both scripts: no style is bound to the sides of the screen', () => {
  expect(sheets.length).toBeGreaterThan(10);
  const wrong = sheets.flatMap(({ file, css }) =>
    [...css.matchAll(PHYSICAL), ...css.matchAll(SEVERAL)].map(([found]) => `${file}: ${found}`),
  );
  expect(wrong).toEqual([]);
});

it('would see one', () => {
  expect('a { padding: 1rem 2rem; }'.match(SEVERAL)).not.toBeNull();
  expect('a { padding: calc(1px + 2px) 2rem; }'.match(SEVERAL)).not.toBeNull();
  expect('a { padding: calc(1px + 2px); padding-block: 1px 2px; }'.match(SEVERAL)).toBeNull();
  expect('a { margin-left: 1px }'.match(PHYSICAL)).not.toBeNull();
});
