import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { LANGUAGES, type Language, pattern, words } from './fixtures/words';

/** Presses the button of an option, or the only button of a part of the page. */
const choose = async (page: Page, language: Language, part: string, option?: string) => {
  const t = words(language);
  const name = pattern(t(option ? `Preferences.${part}.options.${option}` : `Preferences.${part}.reset`), {
    atStart: true,
  });
  await page.goto(`/${language}/preferences`);
  const panel = page.getByRole('region', {
    name: pattern(t(`Preferences.${part}.title`), { atStart: true }),
  });
  await panel.getByRole('button', { name }).click();
  await expect(page).toHaveURL(`/${language}/preferences`);
};

const READ = '/news';

for (const language of LANGUAGES)
  test.describe(`display settings in ${language}`, () => {
    test('dark, care and large letters last from page to page and change no word', async ({
      page,
      context,
    }) => {
      const root = page.locator('html');
      await page.goto(`/${language}${READ}`);
      const main = page.getByRole('main');
      const text = await main.textContent();
      const sizeOf = () => main.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
      const ground = () => root.evaluate((element) => getComputedStyle(element).backgroundColor);
      const [ordinarySize, lightGround] = [await sizeOf(), await ground()];

      await choose(page, language, 'theme', 'dark');
      await choose(page, language, 'size', '4');
      await page.goto(`/${language}${READ}`);
      await expect(root).toHaveAttribute('data-theme', 'dark');
      await expect(root).toHaveAttribute('data-size', '4');
      expect(await sizeOf()).toBeGreaterThan(ordinarySize);
      expect(await ground()).not.toBe(lightGround);
      expect(await main.textContent()).toBe(text);

      await choose(page, language, 'care', 'on');
      await page.goto(`/${language}${READ}`);
      await expect(root).toHaveAttribute('data-care', 'on');
      await expect(root).toHaveAttribute('data-theme', 'dark');
      expect(await main.textContent()).toBe(text);

      const cookies = await context.cookies();
      expect(cookies).toHaveLength(1);
      expect(cookies[0]).toMatchObject({
        name: 'reader',
        value: 't=dark.c=on.s=4',
        httpOnly: true,
        sameSite: 'Lax',
      });
    });

    test('the choice in force is marked, and only that one', async ({ page }) => {
      const t = words(language);
      await choose(page, language, 'size', '2');
      const sizes = page.getByRole('region', { name: t('Preferences.size.title') }).getByRole('button');
      const marked = sizes.filter({
        has: page.getByText(t('Preferences.current')).filter({ visible: true }),
      });
      await expect(marked).toHaveCount(1);
      await expect(marked).toContainText(t('Preferences.size.options.2'));
    });

    test('everything can be put back, and nothing stays behind', async ({ page, context }) => {
      await choose(page, language, 'theme', 'dark');
      await choose(page, language, 'kept');
      await expect(page.locator('html')).not.toHaveAttribute('data-theme');
      expect(await context.cookies()).toEqual([]);
    });
  });

test('reading sets no cookie and stores nothing on the phone', async ({ page, context }) => {
  for (const place of ['', '/news', '/cases', '/disclosures', '/preferences', '/units'])
    await page.goto(`/zh${place}`);
  expect(await context.storageState()).toEqual({ cookies: [], origins: [] });
});

test('with the largest letters on the smallest phone the name of the account has the width of the window', async ({
  page,
  context,
  baseURL,
}) => {
  await context.addCookies([{ name: 'reader', value: 'c=on.s=4', url: baseURL }]);
  await page.setViewportSize({ width: 320, height: 600 });
  await page.goto('/zh');
  const name = page.getByRole('heading', { level: 1 });
  expect((await name.boundingBox())?.width).toBeGreaterThan(200);
});
