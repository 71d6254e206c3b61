import type { Page } from '@playwright/test';
import { CASE_KINDS } from '../domain/case-kind';
import { MONGOLIAN_FONT } from '../i18n/font';
import { expect, test, testInNewWindow, testInOneWindow } from './fixtures';
import { partyWhere } from './fixtures/party';
import { screens } from './fixtures/screens';

const FONT_SAMPLE = 'ᠮᠣᠩᠭᠣᠯ';

/** Text with Chinese characters, or with letters of a third script, that does not say which language it is in. */
const strayTexts = (page: Page) =>
  page.evaluate(() => {
    const strays: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      const parent = node.parentElement;
      if (!parent || parent.closest('script, style')) continue;
      const language = parent.closest('[lang]')?.getAttribute('lang') ?? '';
      if (/\p{Script=Han}/u.test(text) && !/^zh\b/.test(language)) strays.push(text);
      if (/\p{Script=Cyrillic}/u.test(text)) strays.push(text);
    }
    return strays;
  });

const along = (page: Page) => page.evaluate(() => scrollX);

const testInOne = testInOneWindow();

for (const { name, path } of screens)
  testInOne(
    `the Mongolian ${name} runs down and to the right, its bars at the edges, every Chinese word marked`,
    async ({ page }) => {
      await page.goto(`/mn${path}`);
      const root = page.locator('html');
      await expect(root).toHaveAttribute('lang', 'mn-Mong-CN');
      await expect(root).toHaveCSS('writing-mode', 'vertical-lr');
      await expect(page.getByRole('main')).toHaveCSS('writing-mode', 'vertical-lr');
      expect(await strayTexts(page)).toEqual([]);
      // Titles, labels read aloud and structured data as well.
      expect(await page.content()).not.toMatch(/\p{Script=Cyrillic}|[\uFFF9-\uFFFB]/u);

      const viewport = page.viewportSize();
      const size = await page.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        return { scrollWidth, scrollHeight, innerWidth, innerHeight };
      });
      expect(size.innerWidth).toBe(viewport?.width);
      expect(size.scrollHeight, 'nothing runs out below').toBeLessThanOrEqual(size.innerHeight);
      const bars = { title: page.getByRole('banner'), tabs: page.locator('.tab-bar') };
      const atEdges = async () => {
        const [title, tabs] = [await bars.title.boundingBox(), await bars.tabs.boundingBox()];
        expect(title?.x).toBe(0);
        expect(title?.height).toBe(viewport?.height);
        const right = (tabs?.x ?? 0) + (tabs?.width ?? 0);
        // Beside a form to fill in it stands at the end of the page.
        const isAtEnd = (await page.locator('.field').count()) > 0;
        const edge = isAtEnd ? size.scrollWidth - (await along(page)) : viewport?.width;
        expect(right).toBeCloseTo(edge ?? 0, 0);
      };
      await atEdges();
      if (size.scrollWidth > size.innerWidth) {
        await page.evaluate(() => scrollTo({ left: 1e6, behavior: 'instant' }));
        expect(await page.evaluate(() => scrollX)).toBeGreaterThan(0);
        await atEdges();
      }
    },
  );

test('what a form answers, and every procedure, marks its Chinese and holds no Cyrillic', async ({
  page,
}) => {
  const party = partyWhere((one) => one.kind === 'criminal');
  const expectMarked = async (place: string) => {
    expect(await strayTexts(page), place).toEqual([]);
    expect(await page.content(), place).not.toMatch(/\p{Script=Cyrillic}|[\uFFF9-\uFFFB]/u);
  };
  for (const kind of CASE_KINDS) {
    await page.goto(`/mn/procedures/${kind}`);
    await expectMarked(kind);
  }
  const ask = async (number: string, code: string) => {
    await page.goto('/mn/cases');
    await page.locator('#number').fill(number);
    await page.locator('#code').fill(code);
    const answered = page.waitForResponse((response) => response.request().method() === 'POST');
    await page.getByRole('main').locator('form button').click();
    return (await answered).status();
  };
  expect(await ask(party.number, party.code)).toBe(200);
  await expectMarked('answer');
  // A wrong code is answered as any other question.
  expect(await ask(party.number, 'ABCD-EFGH-JKMN-PQRS')).toBe(200);
  await expectMarked('refusal');
  expect(await ask('1', '1')).toBe(422);
  await expectMarked('form with faults');
});

test("a reader's own Cyrillic stays in the field it was typed in, and nowhere else", async ({ page }) => {
  await page.goto(`/mn/search?q=${encodeURIComponent('Монгол')}`);
  await expect(page.locator('#q')).toHaveValue('Монгол');
  expect(await strayTexts(page)).toEqual([]);
  expect(await page.title()).not.toMatch(/\p{Script=Cyrillic}/u);
});

/** Families whose files have come, and whether Mongolian text can be drawn. */
const letters = async (page: Page) => {
  await page.evaluate(() => document.fonts.ready);
  return page.evaluate(
    ([sample = '']) => {
      const [family] = getComputedStyle(document.documentElement).fontFamily.split(',');
      return {
        isReady: document.fonts.check(`16px ${family}`, sample),
        families: [...document.fonts].filter(({ status }) => status === 'loaded').map((face) => face.family),
      };
    },
    [FONT_SAMPLE],
  );
};

testInNewWindow(
  'the first Mongolian page brings its letters, the next fetches them once',
  async ({ page }) => {
    const fonts: string[] = [];
    page.on('request', (request) => request.resourceType() === 'font' && fonts.push(request.url()));
    await page.goto('/mn');
    expect(await letters(page)).toEqual({ isReady: true, families: ['NSM'] });
    expect(fonts).toEqual([]);
    for (const path of ['/mn/news', '/mn/disclosures']) {
      await page.goto(path, { referer: page.url() });
      expect(await letters(page)).toEqual({ isReady: true, families: ['NSM'] });
      await expect(page.locator('link[rel=preload][as=font]')).toHaveAttribute('href', MONGOLIAN_FONT);
    }
    expect(new Set(fonts)).toEqual(new Set([new URL(MONGOLIAN_FONT, page.url()).href]));
  },
);

test('a Chinese page asks for no Mongolian letters', async ({ page }) => {
  await page.goto('/zh');
  await expect(page.locator('link[rel=preload][as=font]')).toHaveCount(0);
});

test('keys scroll a Mongolian page sideways, a focused button or not', async ({ page }) => {
  await page.goto('/mn/preferences');
  await page.getByRole('main').getByRole('button').first().focus();
  await page.keyboard.press('End');
  await expect.poll(() => along(page)).toBeGreaterThan(100);

  await page.goto('/mn/news');
  await page.keyboard.press('PageDown');
  await expect.poll(() => along(page)).toBeGreaterThan(100);
  await page.keyboard.press('Home');
  await expect.poll(() => along(page)).toBe(0);
});

test('the wheel scrolls a Mongolian page sideways', async ({ page }) => {
  await page.goto('/mn/news');
  await page.mouse.move(200, 400);
  await page.mouse.wheel(0, 300);
  await expect.poll(() => along(page)).toBeGreaterThan(100);
});

test('the wheel leaves a scrolling table at its end, and a search is typed sideways', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 420 });
  await page.goto('/mn/statistics');
  const table = page.locator('.table-scroll').first();
  await table.scrollIntoViewIfNeeded();
  const isScrolling = await table.evaluate((part) => part.scrollHeight > part.clientHeight + 1);
  expect(isScrolling, 'the window is low enough for the table to scroll').toBe(true);
  const before = await along(page);
  await table.evaluate((part) => part.scrollTo(0, 1e6));
  await table.hover();
  await page.mouse.wheel(0, 300);
  await expect.poll(() => along(page)).toBeGreaterThan(before + 100);

  await page.goto('/mn/search');
  const field = page.locator('#q');
  await field.fill('\u1833\u180B\u1824\u182D\u1820\u1837');
  await expect(field).toHaveCSS('text-orientation', 'sideways');
  await field.fill('交通');
  await expect(field).toHaveCSS('text-orientation', 'mixed');
});
