import { randomInt } from 'node:crypto';
import { test as base, type Page } from '@playwright/test';
import { someStamp } from './fixtures/names';
import { Windows } from './fixtures/windows';

export { expect } from '@playwright/test';

/** An address of a private network; two hardly ever come out the same. */
export const someAddress = (): string => `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`;

/** What a proxy says that keeps pages apart as the door asks: browsers get theirs as if there were none. */
export const asProxy = (client: string) => ({ 'x-forwarded-for': client, 'x-page-delivery': 'vary' });

type Given = { stamp: string; attempt: number; anotherWindow: () => Promise<Page> };

/** Every test asks from an address of its own: wrong tries in one must not make another wait. */
export const testInNewWindow = base.extend<Pick<Given, 'stamp' | 'attempt'>>({
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
    await use(asProxy(someAddress()));
  },
});

/** The same in windows that the worker keeps. `anotherWindow` opens that of one more person. */
export const test = testInNewWindow.extend<Pick<Given, 'anotherWindow'>, { windows: Windows }>({
  windows: [
    async ({ browser }, use) => {
      await use(new Windows(browser));
    },
    { scope: 'worker' },
  ],
  anotherWindow: async ({ windows, extraHTTPHeaders }, use) => {
    const taken: Page[] = [];
    await use(async () => {
      const page = await windows.take(extraHTTPHeaders ?? {});
      taken.push(page);
      return page;
    });
    for (const page of taken) await windows.giveBack(page.context());
  },
  page: async ({ anotherWindow }, use) => {
    await use(await anotherWindow());
  },
  context: async ({ page }, use) => {
    await use(page.context());
  },
});

/**
 * For tests that only read: one window for all of them, without cookies and in its first size at the beginning of each.
 * A new window takes the browser as long as three pages. A test that fails takes it along: the next has a new one.
 */
export function testInOneWindow(ready: (page: Page) => Promise<unknown> = async () => {}) {
  let window: Page | undefined;
  return testInNewWindow.extend({
    page: async ({ browser, viewport }, use) => {
      if (!window) {
        window = await browser.newPage();
        await ready(window);
      }
      const context = window.context();
      await context.clearCookies();
      await context.setExtraHTTPHeaders(asProxy(someAddress()));
      if (viewport) await window.setViewportSize(viewport);
      await use(window);
    },
    context: async ({ page }, use) => {
      await use(page.context());
    },
  });
}
