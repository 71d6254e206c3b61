import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MONGOLIAN_FONT } from '@/i18n/font';
import { fileCache } from './file-cache';

const file = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url));
const digest = createHash('sha256').update(file('public/fonts/nsm-hudum.woff2')).digest('hex').slice(0, 8);

test('the font is named by its digest, so that it is fetched once and never asked about again', () => {
  expect(MONGOLIAN_FONT).toBe(`/fonts/nsm-hudum.woff2?v=${digest}`);
  expect(fileCache(MONGOLIAN_FONT, '')).toContain('immutable');
  expect(fileCache('/fonts/nsm-hudum.woff2', '')).not.toContain('immutable');
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
