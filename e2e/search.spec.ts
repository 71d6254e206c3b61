import { expect, test } from './fixtures';
import { publishedArticles } from './fixtures/samples';
import { words } from './fixtures/words';

const zh = words('zh');

test('a reader finds an article by a word of its title, and a page by its name', async ({ page }) => {
  const article = publishedArticles[0];
  await page.goto('/zh');
  await page.getByRole('link', { name: zh('Site.search'), exact: true }).click();
  await page.getByLabel(zh('Search.form.label')).fill(article?.title.slice(0, 6) ?? '');
  await page.getByRole('button', { name: zh('Search.form.submit') }).click();
  await expect(page).toHaveURL(/\/zh\/search\?q=/);
  await expect(page.getByRole('main').getByRole('link', { name: article?.title }).first()).toBeVisible();

  await page.getByLabel(zh('Search.form.label')).fill(zh('Sitemap.screens.corrections.name'));
  await page.getByRole('button', { name: zh('Search.form.submit') }).click();
  await page
    .getByRole('main')
    .getByRole('link', { name: zh('Sitemap.screens.corrections.name') })
    .first()
    .click();
  await expect(page).toHaveURL('/zh/corrections');
});

test('however it is typed: full width, traditional characters, look-alike letters', async ({ page }) => {
  const found = async (address: string) => {
    await page.goto(address);
    return page.getByRole('main').locator('.cell a').count();
  };
  const ask = (language: string, query: string) =>
    found(`/${language}/search?q=${encodeURIComponent(query)}`);
  expect(await ask('zh', '96110')).toBeGreaterThan(0);
  expect(await ask('zh', '９６１１０')).toBe(await ask('zh', '96110'));
  expect(await ask('zh', '電話')).toBe(await ask('zh', '电话'));
  expect(await ask('zh', '电话')).toBeGreaterThan(0);
  // The same word under the other letter of each pair, with the connector of either standard, or none.
  const search = 'ᠬᠡᠷᠡᠭ\u180Eᠦᠨ ᠪᠠᠶᠢᠳᠠᠯ';
  expect(await ask('mn', search)).toBeGreaterThan(0);
  for (const typed of ['ᠬᠡᠷᠡᠭ\u202Fᠦᠨ ᠪᠠᠶᠢᠳᠠᠯ', 'ᠭᠡᠷᠡᠬ ᠥᠨ ᠪᠠᠶᠢᠲᠠᠯ', 'ᠬᠡᠷᠡᠭᠦᠨ ᠪᠠᠶᠢᠳᠠᠯ'])
    expect(await ask('mn', typed), typed).toBe(await ask('mn', search));
});

test('nothing found says so and leads on; the words come back as text', async ({ page }) => {
  await page.goto(`/zh/search?q=${encodeURIComponent('<b>没有这样的话</b>')}`);
  await expect(page.getByText(zh('Search.empty.title'))).toBeVisible();
  await expect(page.getByLabel(zh('Search.form.label'))).toHaveValue('<b>没有这样的话</b>');
  await expect(page.getByRole('main').getByRole('link', { name: zh('Cases.title') })).toHaveAttribute(
    'href',
    '/zh/cases',
  );
});

test('no answer is kept by anybody, and a query without an end is cut', async ({ page }) => {
  const answer = await page.goto(`/zh/search?q=${'a'.repeat(500)}`);
  expect(answer?.status()).toBe(200);
  expect(answer?.headers()['cache-control']).toBe('no-store');
  await expect(page.getByText(zh('Search.cut'))).toBeVisible();
  await expect(page.getByLabel(zh('Search.form.label'))).toHaveValue('a'.repeat(60));
});

test('neither cases nor what was withdrawn can be found', async ({ page }) => {
  const { SEED_ARTICLES } = await import('../cms/seed/content/articles');
  const withdrawn = SEED_ARTICLES.find((article) => article.withdrawn);
  const { printedReceipts } = await import('./fixtures/slips');
  for (const query of [withdrawn?.title ?? '', printedReceipts()[0]?.number ?? '']) {
    expect(query).not.toBe('');
    await page.goto(`/zh/search?q=${encodeURIComponent(query)}`);
    await expect(page.getByText(zh('Search.empty.title'))).toBeVisible();
  }
});
