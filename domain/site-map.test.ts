import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fixedPaths, SCREEN_PLACES, SCREENS, UNINDEXED_PATHS } from './site-map';

describe('the site map', () => {
  it.each(SCREENS)('names %s, which is a page', (screen) => {
    const page = new URL(`../app/[locale]${SCREEN_PLACES[screen].path}/page.tsx`, import.meta.url);
    expect(existsSync(page)).toBe(true);
  });

  it('names each path once, and keeps from search engines only what it names', () => {
    const paths = fixedPaths();
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toEqual(expect.arrayContaining(UNINDEXED_PATHS));
  });
});
