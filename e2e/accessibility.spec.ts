import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import { expect, testInOneWindow } from './fixtures';
import { dress } from './fixtures/looks';
import { partyWhere, typed } from './fixtures/party';
import { screens } from './fixtures/screens';
import { SITE_URL } from './fixtures/site';
import { LANGUAGES, type Language, words } from './fixtures/words';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What can differ between two looks of one page; sizes only where its boxes lie otherwise. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
const LOOK_RULES = [...COLOUR_RULES, 'target-size'];

/** A look as the cookie of the preferences form keeps it. */
const DARK_CARE = 't=dark.c=on';

const wear = (page: Page, look: string) =>
  page.context().addCookies([{ name: 'reader', value: look, url: SITE_URL }]);

/** How long the lines of a page run, and how long they may. */
const linesOf = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight, lang } = document.documentElement;
    return lang.startsWith('mn')
      ? { across: scrollHeight, room: clientHeight }
      : { across: scrollWidth, room: clientWidth };
  });

/** The room between the foot of a page and the bar of menus when the reader has come to the end; below 0 it is covered. */
const roomAboveBar = (page: Page) =>
  page.evaluate(() => {
    scrollTo({ left: 1e6, top: 1e6, behavior: 'instant' });
    const [bar, foot] = ['.tab-bar', 'footer'].map((name) =>
      document.querySelector(name)?.getBoundingClientRect(),
    );
    if (!bar || !foot) throw new Error('no bar of menus, or no foot');
    const isVertical = document.documentElement.lang.startsWith('mn');
    return Math.round(isVertical ? bar.left - foot.right : bar.top - foot.bottom);
  });

/** axe itself, in every page: by way of its builder a page takes three times as long (none here has frames). */
const test = testInOneWindow((page) =>
  page.addInitScript({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') }),
);

// The looks are put on in the page: e2e/fixtures/looks.ts.
test.use({ bypassCSP: true });

/** Where everything on a page lies, and how large it is. */
const boxes = (page: Page) =>
  page.evaluate(() =>
    JSON.stringify(
      [...document.querySelectorAll('body *')].map((element) => element.getBoundingClientRect()),
    ),
  );

async function violations(page: Page, rules?: string[]): Promise<string[]> {
  const runOnly: RunOptions['runOnly'] = rules
    ? { type: 'rule', values: rules }
    : { type: 'tag', values: RULES };
  return page.evaluate(
    async (options) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(options);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ target, failureSummary }) =>
            `${id}: ${target} ${failureSummary?.split('\n').slice(1).join(' ')}`,
        ),
      );
    },
    { runOnly, resultTypes: ['violations'] } satisfies RunOptions,
  );
}

const submit = async (page: Page, language: Language, number: string, code: string) => {
  const t = words(language);
  await page.goto(`/${language}/cases`);
  await page.getByLabel(t('Cases.form.number.label')).fill(number);
  await page.getByLabel(t('Cases.form.code.label')).fill(code);
  await page.getByRole('button', { name: t('Cases.form.submit') }).click();
  await page.waitForLoadState();
};

for (const language of LANGUAGES) {
  for (const { name, path } of screens)
    test(`everybody can use the ${name} in ${language}, light and dark, and with the largest letters on the smallest phone`, async ({
      page,
    }) => {
      await page.goto(`/${language}${path}`);
      expect.soft(await violations(page), 'light').toEqual([]);
      const places = await boxes(page);
      await dress(page, 't=dark');
      const rules = (await boxes(page)) === places ? COLOUR_RULES : LOOK_RULES;
      expect.soft(await violations(page, rules), 'dark').toEqual([]);

      await page.setViewportSize({ width: 320, height: 640 });
      await dress(page, '');
      expect.soft(await roomAboveBar(page), 'nothing is covered').toBeGreaterThanOrEqual(0);
      await dress(page, 'c=on.s=4');
      const { across, room } = await linesOf(page);
      expect.soft(across, 'nothing is cut off').toBeLessThanOrEqual(room);
    });

  test(`everybody can use what the look-up form answers in ${language}, in dark care mode too`, async ({
    page,
  }) => {
    // The longest page of the site, looked through twice.
    test.setTimeout(120_000);
    const party = partyWhere(({ kind, rows }) => kind === 'traffic' && rows.length > 3);
    for (const look of ['t=light', DARK_CARE]) {
      await wear(page, look);
      await submit(page, language, party.number, party.code);
      await expect(page.getByText(party.number)).toBeVisible();
      expect.soft(await violations(page), `answer, ${look}`).toEqual([]);
      await submit(page, language, 'J1', '');
      expect.soft(await violations(page), `faults, ${look}`).toEqual([]);
      await submit(page, language, party.number, 'ABCD-EFGH-JKMN-PQRS');
      expect.soft(await violations(page), `no answer, ${look}`).toEqual([]);
    }
  });

  test(`everybody can use the notice to wait in ${language}`, async ({ page }) => {
    const party = partyWhere(() => true);
    for (let wrong = 0; wrong < 10; wrong++)
      await page.request.post(`/${language}/cases`, typed(party, 'ABCD-EFGH-JKMN-PQRS'));
    await submit(page, language, party.number, 'ABCD-EFGH-JKMN-PQRS');
    await expect(page.getByText(words(language)('Cases.wait.text'))).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });

  test(`the keyboard reaches the main part first and every control after it in ${language}`, async ({
    page,
  }) => {
    await page.goto(`/${language}/cases`);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: words(language)('Site.skip') });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#main$/);
    await page.keyboard.press('Tab');
    await expect(page.getByLabel(words(language)('Cases.form.number.label'))).toBeFocused();
  });
}
