import type { Page, Request } from '@playwright/test';
import { expect, testInNewWindow as test, testInOneWindow } from './fixtures';
import { BUDGET, bringsLetters, carriesItsStyle, isLookUp } from './fixtures/budgets';
import { siteInPieces } from './fixtures/in-pieces';
import { screens } from './fixtures/screens';
import { scriptAtWork } from './fixtures/script';
import { SITE_URL } from './fixtures/site';
import { NEW_BROWSER, onWire, styleSheets, textAt } from './fixtures/wire';

const inEmptyWindow = () =>
  testInOneWindow(async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  });
/** A window in which a font was read once asks for it on pages that do not need it: those have a window of their own. */
const testWith = { font: inEmptyWindow(), none: inEmptyWindow() };

const LANGUAGES = ['zh', 'mn'] as const;
const PICTURES = /\.(?:webp|avif|svg|png)$/;

/** Bytes of a page with its style, and of the page alone. */
const weigh = async (address: string, headers: Record<string, string> = {}) => {
  const [page, html] = [await onWire(address, headers), await textAt(address, headers)];
  const sheets = await Promise.all(styleSheets(html).map((href) => onWire(`${SITE_URL}${href}`)));
  const bytes = sheets.reduce((sum, sheet) => sum + sheet.bytes, page.bytes);
  return { bytes, body: page.body, sheets: sheets.length, coding: page.headers['content-encoding'] };
};

const pathOf = (request: Request): string => new URL(request.url()).pathname;

/** Everything a browser asks for until the page has come to rest. */
const visit = async (page: Page, address: string, referer?: string) => {
  const asked: Request[] = [];
  const hear = (request: Request) => asked.push(request);
  page.on('request', hear);
  await page.goto(address, { waitUntil: 'load', referer });
  await page.evaluate(() => document.fonts.ready);
  // What is asked for when the page has been painted or is idle counts as well.
  await scriptAtWork(page);
  await page.waitForTimeout(300);
  page.off('request', hear);
  return asked;
};

const shifts = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 100);
      }),
  );

/** Pictures without a box of their own, or fetched at once although they lie below the first screen. */
const careless = (page: Page) =>
  page.evaluate(() => {
    const isVertical = getComputedStyle(document.documentElement).writingMode.startsWith('vertical');
    return [...document.images]
      .filter((image) => {
        const { left, top } = image.getBoundingClientRect();
        const isBelow = isVertical ? left > innerWidth * 1.5 : top > innerHeight * 1.5;
        const isSmall = image.width <= 64;
        const hasBox = image.hasAttribute('width') && image.hasAttribute('height');
        return !hasBox || (isBelow && !isSmall && image.loading !== 'lazy');
      })
      .map((image) => image.outerHTML);
  });

const expectWithinBudget = (asked: Request[], fonts: number): void => {
  const of = (type: string) => asked.filter((request) => request.resourceType() === type);
  const pictures = of('image').map(pathOf);
  // The browser's own request for the page's icon has a type of its own; the page itself is the first.
  const others = asked
    .slice(1)
    .map(pathOf)
    .filter((path) => !PICTURES.test(path));
  expect(others.length, others.join(' ')).toBeLessThanOrEqual(BUDGET.requests);
  expect(of('script').length).toBeLessThanOrEqual(1);
  expect(of('font')).toHaveLength(fonts);
  expect(pictures.filter((picture) => !PICTURES.test(picture))).toEqual([]);
};
const expectAtRest = async (page: Page): Promise<void> => {
  const [shift, pictureFaults] = await Promise.all([shifts(page), careless(page)]);
  expect(shift).toBeLessThan(BUDGET.shift);
  expect(pictureFaults).toEqual([]);
};

for (const { name, path } of screens)
  for (const language of LANGUAGES) {
    const hasFont = language === 'mn' || name === 'specimen';
    const address = `${SITE_URL}/${language}${path}`;
    const referer = `${SITE_URL}/${language}`;
    testWith[hasFont ? 'font' : 'none'](`${name} in ${language} keeps to its budget`, async ({ page }) => {
      // Weighed on a line of its own, while the page comes to rest.
      const [weight, asked] = await Promise.all([weigh(address, { referer }), visit(page, address, referer)]);
      expect(weight.coding).toBe('br');
      const carries = carriesItsStyle(name, language);
      expect(weight.sheets, 'requests before the first paint').toBe(carries ? 0 : 1);
      if (isLookUp(name)) expect(weight.body).toBeLessThanOrEqual(BUDGET.lookUp);
      else expect(weight.bytes).toBeLessThanOrEqual(BUDGET.page);
      expectWithinBudget(asked, hasFont ? 1 : 0);
      await expectAtRest(page);
    });

    if (!bringsLetters(language)) continue;
    testWith.font(
      `${name} in ${language}, come upon from elsewhere, is painted with one request`,
      async ({ page }) => {
        const [weight, asked] = await Promise.all([weigh(address, NEW_BROWSER), visit(page, address)]);
        expect(weight.sheets, 'requests before the first paint').toBe(0);
        const [bytes, most] = isLookUp(name) ? [weight.body, BUDGET.lookUp] : [weight.bytes, BUDGET.page];
        expect(bytes).toBeLessThanOrEqual(most + BUDGET.mongolianFont);
        expectWithinBudget(asked, 0);
        expect(
          await page.evaluate(() =>
            [...document.fonts].some(({ family, status }) => family === 'NSM' && status === 'loaded'),
          ),
        ).toBe(true);
        await expectAtRest(page);
      },
    );
  }

/** Fast enough to try many times; slow enough for what is not there yet to be painted without. */
const SLOW_LINE = { offline: false, latency: 200, downloadThroughput: 50_000, uploadThroughput: 50_000 };

test('on a slow line the first Mongolian page does not move when its letters come', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_LINE);
  for (const path of ['', '/news', '/cases']) {
    await page.goto(`${SITE_URL}/mn${path}`, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready);
    expect(await shifts(page), path).toBeLessThan(BUDGET.shift);
  }
});

/** The first, the longest list, and one that carries its style and could be painted at any moment. */
const IN_PIECES = ['', '/news', '/cases'];

test('a page that comes in pieces, with its pictures last, does not move', async ({ page }) => {
  const site = await siteInPieces();
  const isPainted = () => performance.getEntriesByType('paint').length > 0;
  await page.route('**/media/**', async (route) => {
    await page.waitForFunction(isPainted);
    await route.continue();
  });
  for (const language of LANGUAGES)
    for (const path of IN_PIECES) {
      await page.goto(`${site.url}/${language}${path}`, { waitUntil: 'load' });
      expect(await shifts(page), `${language}${path}`).toBeLessThan(BUDGET.shift);
    }
  site.close();
});

test('the one script and the one font are small', async ({ page }) => {
  expect((await onWire(`${SITE_URL}/scripts/page.js`)).bytes).toBeLessThanOrEqual(BUDGET.script);
  const asked = await visit(page, `${SITE_URL}/mn`, `${SITE_URL}/mn/news`);
  const [font] = asked.filter((request) => request.resourceType() === 'font');
  const { body, headers } = await onWire(font?.url() ?? '');
  expect(body).toBeLessThanOrEqual(BUDGET.mongolianFont);
  expect(headers['cache-control']).toContain('immutable');
});

const drawnWidth = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const image = new Image();
    image.src = document.querySelector<HTMLLinkElement>('link[rel=icon]')?.href ?? '';
    await image.decode();
    return image.naturalWidth;
  });

test('a page, a form and an answer bring the icon of their tab', async ({ page }) => {
  const icon = page.locator('link[rel=icon]');
  for (const address of ['/zh/news', '/mn/news', '/zh/cases', '/mn/cases', '/zh/search?q=公开']) {
    await page.goto(SITE_URL + address);
    await expect(icon).toHaveAttribute('href', /^data:image\/svg/);
    expect(await drawnWidth(page), 'the browser can draw it').toBeGreaterThan(0);
  }
});

test('the first Mongolian page of a phone brings the cover of its first screen, the next fetches it', async ({
  page,
}) => {
  await page.setExtraHTTPHeaders({ ...NEW_BROWSER, 'sec-ch-ua-mobile': '?1' });
  const cover = page.locator('.lead-card-cover');
  const source = () => cover.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.currentSrc]);
  await page.goto(`${SITE_URL}/mn/news`, { waitUntil: 'load' });
  expect(await source()).toEqual([600, expect.stringMatching(/^data:image\/webp/)]);
  await page.goto(`${SITE_URL}/mn/news`, { waitUntil: 'load', referer: `${SITE_URL}/mn` });
  expect(await source()).toEqual([expect.any(Number), expect.stringContaining('/media/')]);
});

test('a phone is given the cover for its screen: small, middle or large', async ({ browser }) => {
  const widths = async (deviceScaleFactor: number) => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 }, deviceScaleFactor });
    const asked = await visit(page, `${SITE_URL}/zh`);
    const cover = page.locator('.lead-card-cover');
    const stem = /([^/]+)-\d+x/.exec((await cover.getAttribute('src')) ?? '')?.[1];
    const shown = await cover.evaluate((image: HTMLImageElement) => image.currentSrc);
    await page.close();
    const widthIn = (address: string) => Number(new RegExp(`${stem}-(\\d+)x`).exec(address)?.[1]);
    return {
      shown: widthIn(shown),
      asked: asked
        .map(pathOf)
        .map(widthIn)
        .filter((width) => width > 0),
    };
  };
  expect(await widths(1)).toEqual({ shown: 600, asked: [600] });
  expect(await widths(2)).toEqual({ shown: 828, asked: [828] });
  expect(await widths(3)).toEqual({ shown: 1200, asked: [1200] });
});

test('a phone fetches the small file of a figure in a text, and a sharp and wide screen the whole one', async ({
  browser,
}) => {
  const fetched = async (language: string, width: number, deviceScaleFactor: number) => {
    const screen = { width, height: 844 };
    const page = await browser.newPage({ viewport: screen, screen, deviceScaleFactor });
    const asked: Request[] = [];
    page.on('request', (request) => asked.push(request));
    await page.goto(`${SITE_URL}/${language}/news/reform-figures-explained`);
    const figure = page.locator('.prose figure img');
    await figure.scrollIntoViewIfNeeded();
    await expect.poll(() => figure.evaluate((image: HTMLImageElement) => image.complete)).toBe(true);
    const shown = await figure.evaluate(({ currentSrc, clientWidth }: HTMLImageElement) => ({
      file: new URL(currentSrc).pathname,
      width: clientWidth,
    }));
    await page.close();
    const pictures = asked.map(pathOf).filter((path) => path.startsWith('/media/'));
    expect(pictures, 'and no other').toEqual([shown.file]);
    return shown;
  };
  const whole = '/media/organisation-merge.webp';
  const small = '/media/organisation-merge-text-1080x459.webp';
  // What `sizes` says is what is shown.
  expect(await fetched('zh', 390, 1)).toEqual({ file: small, width: 358 });
  expect(await fetched('mn', 390, 1)).toEqual({ file: small, width: 254 });
  for (const language of LANGUAGES) expect((await fetched(language, 390, 3)).file).toBe(small);
  expect(await fetched('zh', 1280, 2)).toEqual({ file: whole, width: 672 });
  expect(await fetched('mn', 1280, 2)).toEqual({ file: whole, width: 640 });
});

test('a figure in the first screen is fetched with priority, one that is read up to when it is near', async ({
  page,
}) => {
  const figure = page.locator('.prose figure img');
  await page.goto(`${SITE_URL}/zh/news/reform-figures-explained`);
  await expect(figure).toBeInViewport();
  await expect(figure).toHaveAttribute('fetchpriority', 'high');
  await expect(figure).not.toHaveAttribute('loading');
  await page.goto(`${SITE_URL}/mn/news/reform-figures-explained`);
  await expect(figure).not.toBeInViewport();
  await expect(figure).toHaveAttribute('loading', 'lazy');
  await expect(figure).not.toHaveAttribute('fetchpriority');
});

test('a returning reader is told that nothing has changed, in a few hundred bytes', async () => {
  for (const path of ['/zh', '/mn/news', '/zh/cases']) {
    const { headers } = await onWire(`${SITE_URL}${path}`);
    const again = await onWire(`${SITE_URL}${path}`, { 'if-none-match': String(headers.etag) });
    expect([again.status, again.body], path).toEqual([304, 0]);
    expect(again.bytes).toBeLessThan(1200);
  }
});
