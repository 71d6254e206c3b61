import { randomInt } from 'node:crypto';
import { test as base, type Page } from '@playwright/test';

export { expect } from '@playwright/test';

/** An address of a private network; two hardly ever come out the same. */
export const someAddress = (): string => `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`;

/** Every test asks from an address of its own: wrong tries in one must not make another wait. */
export const test = base.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it which fixtures this one needs.
  extraHTTPHeaders: async ({}, use) => {
    await use({ 'x-forwarded-for': someAddress() });
  },
});

/** The page's script comes a little after the page; this waits until it has run. */
export const scripted = (page: Page) => page.evaluate('import("/scripts/page.js").then(() => {})');

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
