import { randomInt } from 'node:crypto';
import { test as base, type Page } from '@playwright/test';
import { someStamp } from './fixtures/names';

export { expect } from '@playwright/test';

/** An address of a private network; two hardly ever come out the same. */
export const someAddress = (): string => `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`;

/** Every test asks from an address of its own: wrong tries in one must not make another wait. */
export const test = base.extend<{ stamp: string; attempt: number }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it which fixtures this one needs.
  stamp: async ({}, use) => {
    await use(someStamp());
  },
  /** 0, or a higher number where the same test has been tried on this site before: what it changed is changed then. */
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it which fixtures this one needs.
  attempt: async ({}, use, { retry, repeatEachIndex }) => {
    await use(retry + repeatEachIndex);
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it which fixtures this one needs.
  extraHTTPHeaders: async ({}, use) => {
    await use({ 'x-forwarded-for': someAddress() });
  },
});

/**
 * For tests that only read: one window for all of them, without cookies and in its first size at the beginning of each.
 * A new window takes the browser as long as three pages. A test that fails takes it along: the next has a new one.
 */
export function testInOneWindow(ready: (page: Page) => Promise<unknown> = async () => {}) {
  let window: Page | undefined;
  return test.extend({
    page: async ({ browser, viewport }, use) => {
      if (!window) {
        window = await browser.newPage();
        await ready(window);
      }
      const context = window.context();
      await context.clearCookies();
      await context.setExtraHTTPHeaders({ 'x-forwarded-for': someAddress() });
      if (viewport) await window.setViewportSize(viewport);
      await use(window);
    },
  });
}
