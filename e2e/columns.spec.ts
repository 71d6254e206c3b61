import { expect, test, testInOneWindow } from './fixtures';
import { layoutFaults } from './fixtures/layout';
import { dress } from './fixtures/looks';
import { screens } from './fixtures/screens';

type Look = { name: string; width: number; height: number; cookie?: string; zoom?: string };

/** The phones of the brief, lying and standing; then the looks a reader can choose, and text at 200 %. */
const LOOKS: Look[] = [
  { name: 'the smallest phone', width: 320, height: 600 },
  { name: 'a small phone', width: 360, height: 740 },
  { name: 'an ordinary phone', width: 390, height: 844 },
  { name: 'a large phone', width: 430, height: 950 },
  { name: 'a phone lying down', width: 844, height: 390 },
  { name: 'the largest letters', width: 320, height: 600, cookie: 's=4' },
  { name: 'care mode with the largest letters', width: 360, height: 740, cookie: 'c=on.s=4' },
  { name: 'dark care mode', width: 390, height: 844, cookie: 't=dark.c=on' },
  { name: 'text at 200 %', width: 390, height: 844, zoom: '200%' },
];

const testInOne = testInOneWindow();
test.describe('every phone and every look', () => {
  // The looks are put on in the page: e2e/fixtures/looks.ts.
  testInOne.use({ bypassCSP: true });

  for (const { name, path } of screens)
    testInOne(`the Mongolian ${name} stands whole on every phone and in every look`, async ({ page }) => {
      await page.goto(`/mn${path}`);
      await page.evaluate(() => document.fonts.load('1rem NSM', '\u1820').then(() => document.fonts.ready));
      let worn = '';
      for (const { name: look, width, height, cookie = '', zoom = '' } of LOOKS) {
        if (cookie !== worn) await dress(page, cookie);
        worn = cookie;
        await page.setViewportSize({ width, height });
        await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), zoom);
        expect.soft(await layoutFaults(page), look).toEqual([]);
      }
    });
});

const TITLE = '.card-title';

/** Ways to break a page, and what must be said of each. */
const BREAKS: [what: string, styles: Record<string, string>, said: RegExp][] = [
  [
    'a box too small for its words',
    { display: 'block', 'block-size': '4px', overflow: 'hidden' },
    /is cut off/,
  ],
  ['a line pushed below the window', { 'margin-top': '2000px' }, /runs out of the window/],
  ['a column moved onto its neighbour', { transform: 'translateX(40px)' }, /overlap|leaves/],
];

for (const [what, styles, said] of BREAKS)
  test(`${what} would be seen`, async ({ page }) => {
    await page.goto('/mn/news');
    expect(await layoutFaults(page)).toEqual([]);
    await page.evaluate(
      ([selector, rules]) => {
        const element = document.querySelector<HTMLElement>(selector as string);
        for (const [name, value] of Object.entries(rules ?? {})) element?.style.setProperty(name, value);
      },
      [TITLE, styles] as const,
    );
    expect((await layoutFaults(page)).join('\n')).toMatch(said);
  });

test('Home, End and the page keys go along the columns to both ends', async ({ page }) => {
  await page.goto('/mn/news');
  const at = () => page.evaluate(() => Math.round(scrollX));
  const end = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await page.keyboard.press('End');
  await expect.poll(at).toBeGreaterThan(end - 2);
  await page.keyboard.press('PageUp');
  await expect.poll(at).toBeLessThan(end - 100);
  await page.keyboard.press('Home');
  await expect.poll(at).toBe(0);
});
