import { LOCALES } from '../i18n/locales';
import { expect, test, testInOneWindow } from './fixtures';
import { publishedArticles, publishedDisclosures } from './fixtures/samples';
import { words } from './fixtures/words';

const PLACES = [
  '',
  '/news',
  '/news/page/2',
  `/news/topic/service`,
  `/news/${publishedArticles[0]?.slug}`,
  '/disclosures',
  '/disclosures/kind/rights',
  `/disclosures/${publishedDisclosures[0]?.slug}`,
  '/cases',
  '/units',
  '/reform',
  '/visibility',
  '/help',
  '/preferences',
];

const testInOne = testInOneWindow();

for (const place of PLACES)
  testInOne(
    `the other language shows the same page, and leads back: ${place || 'home'}`,
    async ({ page }) => {
      await page.goto(`/zh${place}`);
      await page.getByRole('link', { name: LOCALES.mn.name, exact: true }).click();
      await expect(page).toHaveURL(`/mn${place}`);
      await expect(page.locator('html')).toHaveAttribute('lang', LOCALES.mn.tag);
      await page.getByRole('link', { name: LOCALES.zh.name, exact: true }).click();
      await expect(page).toHaveURL(`/zh${place}`);
      await expect(page.locator('html')).toHaveAttribute('lang', LOCALES.zh.tag);
    },
  );

test('an article without a Mongolian version says so in the Mongolian site and offers the Chinese', async ({
  page,
}) => {
  const article = publishedArticles[0];
  const t = words('mn');
  await page.goto(`/mn/news/${article?.slug}`);
  const notice = page.getByRole('article').getByRole('note').first();
  await expect(notice).toHaveText(t('Site.translation.missing'));
  await expect(page.locator('.article-meta').getByText(t('Site.marks.chineseOnly'))).toBeVisible();
  await notice.getByRole('link').click();
  await expect(page).toHaveURL(`/zh/news/${article?.slug}`);
  await expect(page.getByText(words('zh')('Site.translation.missing'))).toHaveCount(0);
});

test('a request without a language is led to Chinese', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL('/zh');
});
