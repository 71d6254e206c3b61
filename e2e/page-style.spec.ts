import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { MONGOLIAN_FONT } from '../i18n/font';
import { expect, testInOneWindow } from './fixtures';
import { bringsLetters } from './fixtures/budgets';
import { screens } from './fixtures/screens';
import { SITE_URL } from './fixtures/site';

const test = testInOneWindow();
// The comparison puts the whole style sheet into the page, which the page's own policy forbids.
test.use({ bypassCSP: true });

type Drawn = { part: string; values: string[] };

/**
 * What is drawn otherwise than when this was last asked of the page: everything the browser has worked out for every
 * element and its marks, with all that opens opened. Compared in the page, which holds some millions of signs of it.
 */
const changes = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) {
      part.removeAttribute('name');
      part.open = true;
    }
    // A mark that is not drawn says nothing, and asking for each takes the longest.
    const marksOf = (element: Element) => [
      null,
      ...['::before', '::after'].filter((mark) => getComputedStyle(element, mark).content !== 'none'),
      ...(element.hasAttribute('placeholder') ? ['::placeholder'] : []),
    ];
    // What a variable holds draws nothing by itself; some versions of Chromium list them.
    const names = [...getComputedStyle(document.body)].filter((name) => !name.startsWith('--'));
    const now = [...document.querySelectorAll('body, body *')].flatMap((element) =>
      marksOf(element).map((mark): Drawn => {
        const style = getComputedStyle(element, mark);
        const values = names.map((name) => style.getPropertyValue(name));
        return { part: `${element.tagName}.${element.className}${mark ?? ''}`, values };
      }),
    );
    const room = window as unknown as { drawn?: Drawn[] };
    const before = room.drawn ?? now;
    room.drawn = now;
    if (before.length !== now.length) return [`${before.length} parts were drawn, ${now.length} are`];
    return now.flatMap(({ part, values }, at) =>
      values.flatMap((value, which) => {
        const was = before[at]?.values[which];
        return was === value ? [] : [`${part} ${names[which]}: ${was} → ${value}`];
      }),
    );
  });

/** The whole style sheet of the public site, as it was built; no page links to it. */
const wholeSheet = (): string => {
  const folder = '.next/static/chunks';
  const sheets = readdirSync(folder)
    .filter((name) => name.endsWith('.css'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
    .filter((css) => css.includes('.tab-bar'));
  if (sheets.length !== 1) throw new Error(`${sheets.length} sheets have the tab bar.`);
  return sheets[0] as string;
};

/** With the letters the page brought: fetched ones come later, and everything is drawn again. */
const putWholeSheet = (page: Page, css: string) =>
  page.evaluate(
    ([text, font]) => {
      const style = document.querySelector('style');
      if (!style) throw new Error('The page carries no style.');
      const letters = document.querySelector<HTMLLinkElement>('link[rel=preload][as=font]')?.href ?? font;
      style.textContent = text.replaceAll(font, letters);
    },
    [css, MONGOLIAN_FONT] as const,
  );

const READERS = [
  { name: 'as the device', cookie: '' },
  { name: 'dark, care, large letters', cookie: 't=dark.c=on.s=4' },
] as const;

for (const language of ['zh', 'mn'])
  for (const { name, cookie } of READERS)
    for (const colorScheme of ['light', 'dark'] as const)
      test(`the look-up form in ${language}, ${name}, ${colorScheme}, is drawn as with the whole style sheet`, async ({
        page,
        context,
      }) => {
        if (cookie) await context.addCookies([{ name: 'reader', value: cookie, url: SITE_URL }]);
        // Where motion is to be reduced every change takes a hundredth of a millisecond, and some are not seen yet.
        await page.emulateMedia({ colorScheme, reducedMotion: 'no-preference' });
        const css = wholeSheet();
        for (const isFaulty of [false, true]) {
          await page.goto(`/${language}/cases`);
          if (isFaulty) {
            await page.locator('#number').fill('X');
            await page.locator('.look-up-form button').click();
            await expect(page.locator('[aria-invalid]').first()).toBeVisible();
          }
          await changes(page);
          await putWholeSheet(page, css);
          expect(await changes(page)).toEqual([]);
        }
      });

/** Between them every part the site has: cards, tables, charts, forms, notices, call-outs, lists, pictures. */
const MANY_PARTS = [
  'home',
  'article',
  'statistics',
  'procedure',
  'reform',
  'decision',
  'search answer',
  'specimen',
];

for (const { name, path } of screens.filter((screen) => MANY_PARTS.includes(screen.name)))
  for (const language of ['zh', 'mn'].filter((code) => code === 'zh' || bringsLetters(code)))
    test(`${name} in ${language} is drawn as with the whole style sheet`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
      await page.goto(`/${language}${path}`);
      await changes(page);
      await putWholeSheet(page, wholeSheet());
      expect(await changes(page)).toEqual([]);
    });
