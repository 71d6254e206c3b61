import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MONGOLIAN_FONT, MONGOLIAN_SHEET } from '@/i18n/font';
import { fileCache } from './file-cache';

const file = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url));
const digest = createHash('sha256').update(file('public/fonts/nsm-hudum.woff2')).digest('hex').slice(0, 8);

test('the font is named by its digest, so that it is fetched once and never asked about again', () => {
  expect(MONGOLIAN_FONT).toBe(`/fonts/nsm-hudum.woff2?v=${digest}`);
  expect(fileCache(MONGOLIAN_FONT, '')).toContain('immutable');
  expect(MONGOLIAN_SHEET).toBe(`/fonts/nsm-hudum.css?v=${digest}`);
  expect(fileCache(MONGOLIAN_SHEET, '')).toContain('immutable');
  expect(fileCache('/fonts/nsm-hudum.woff2', '')).not.toContain('immutable');
});

test('the sheet of its letters holds this very font, and describes it as the style sheet does', () => {
  const sheet = file('public/fonts/nsm-hudum.css').toString();
  expect(sheet).toContain(`;base64,${file('public/fonts/nsm-hudum.woff2').toString('base64')})`);
  const described = (css: string, name: string) =>
    new RegExp(`@font-face[^}]*${name}: ?([^;}]+)`).exec(css)?.[1]?.replace(/\s/g, '');
  const style = file('styles/script/text.css').toString();
  for (const name of ['size-adjust', 'unicode-range']) {
    expect(described(sheet, name)).toBeDefined();
    expect(described(sheet, name)).toBe(described(style, name));
  }
});

test.each(['styles/script/text.css', 'app/[locale]/layout.tsx', 'door/public/error-page.ts'])(
  'no other address of it stands in %s, or it would be fetched twice',
  (place) => {
    for (const [address] of file(place)
      .toString()
      .matchAll(/\/fonts\/nsm-hudum[^")]*/g))
      expect(address).toBe(MONGOLIAN_FONT);
  },
);

test('the name in the title bar is drawn from this font (else: node scripts/draw-name.mjs)', () => {
  expect(file('components/ui/mongolian-name.ts').toString()).toContain(`begins with ${digest}`);
});
