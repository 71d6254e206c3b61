import type { Locator } from '@playwright/test';
import decodeQR from 'qr/decode.js';
import sharp from 'sharp';
import { SEED_ARTICLES } from '../cms/seed/content/articles';
import { SEED_DISCLOSURES } from '../cms/seed/content/disclosures';
import { expect, test } from './fixtures';
import { publishedArticles, publishedDisclosures } from './fixtures/samples';
import { SITE_URL } from './fixtures/site';
import { LANGUAGES, words } from './fixtures/words';

const article = publishedArticles.at(-1);
const disclosure = publishedDisclosures[0];
const withdrawn = [
  `/news/${SEED_ARTICLES.find((one) => one.withdrawn)?.slug}`,
  `/disclosures/${SEED_DISCLOSURES.find((one) => one.withdrawn)?.slug}`,
];
if (!article || !disclosure) throw new Error('The sample content needs an article and a disclosure.');
const items = [
  { path: `/news/${article.slug}`, title: article.title },
  { path: `/disclosures/${disclosure.slug}`, title: disclosure.title },
];

/** What a camera before the screen reads. */
const scanned = async (drawing: Locator): Promise<string> => {
  const { data, info } = await sharp(await drawing.screenshot())
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return decodeQR({ data, width: info.width, height: info.height });
};

for (const language of LANGUAGES) {
  const t = words(language);
  for (const { path, title } of items)
    test(`a reader passes ${path} on in ${language} by a code that another phone scans`, async ({ page }) => {
      await page.goto(`/${language}${path}`);
      const card = page.getByRole('region', { name: t('Share.title') });
      await expect(card).toContainText(`${SITE_URL}/${language}${path}`);
      await card.getByRole('link', { name: t('Share.more') }).click();
      await expect(page.getByRole('heading', { level: 1, name: t('Share.title') })).toBeVisible();
      expect(await scanned(page.getByRole('img', { name: t('Share.drawing') }))).toBe(
        `${SITE_URL}/${language}${path}`,
      );
      await page.getByRole('main').getByRole('link', { name: title }).click();
      await expect(page).toHaveURL(`/${language}${path}`);
    });

  test(`the code can be scanned in the dark in ${language}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(`/${language}/news/${article.slug}/share`);
    expect(await scanned(page.getByRole('img', { name: t('Share.drawing') }))).toContain(article.slug);
  });

  test(`what was withdrawn is passed on no more in ${language}`, async ({ page }) => {
    for (const path of withdrawn) {
      await page.goto(`/${language}${path}`);
      await expect(page.getByRole('region', { name: t('Share.title') })).toHaveCount(0);
      expect((await page.goto(`/${language}${path}/share`))?.status()).toBe(404);
    }
  });
}

test('the article itself asks for no script, and its sheet is left out of search engines', async ({
  request,
}) => {
  expect(await (await request.get(`/zh/news/${article.slug}`)).text()).not.toContain('<script src');
  expect(await (await request.get(`/zh/news/${article.slug}/share`)).text()).toMatch(
    /<meta name="robots" content="noindex/,
  );
});
