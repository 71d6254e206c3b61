import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fileCache } from './file-cache';

const file = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url));

test.each(['styles/script/text.css', 'door/public/error-page.ts'])(
  'the font is named in %s by its digest, so that it is fetched once and never asked about again',
  (place) => {
    const digest = createHash('sha256')
      .update(file('public/fonts/nsm-hudum.woff2'))
      .digest('hex')
      .slice(0, 8);
    const [address = ''] = /\/fonts\/[^")]+/.exec(file(place).toString()) ?? [];
    expect(address).toBe(`/fonts/nsm-hudum.woff2?v=${digest}`);
    expect(fileCache(address, '')).toContain('immutable');
  },
);

test('without the digest a font is asked about again', () => {
  expect(fileCache('/fonts/nsm-hudum.woff2', '')).not.toContain('immutable');
});
