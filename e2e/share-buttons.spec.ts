import { expect, test } from './fixtures';
import { publishedArticles } from './fixtures/samples';
import { scriptAtWork } from './fixtures/script';
import { SITE_URL } from './fixtures/site';
import { NEW_BROWSER } from './fixtures/wire';
import { words } from './fixtures/words';

const article = publishedArticles.at(-1);
if (!article) throw new Error('The sample content needs an article.');
const sheet = `/zh/news/${article.slug}/share`;
const t = words('zh');

test('the address of the article, not of the sheet, is copied, and the reader is told', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(sheet);
  await page.getByRole('button', { name: t('Share.copy') }).click();
  await expect(page.getByRole('status')).toHaveText(t('Share.copied'));
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${SITE_URL}/zh/news/${article.slug}`,
  );
});

test('the phone is asked to share the article; a reader who changes their mind is told nothing', async ({
  page,
}) => {
  const faults: Error[] = [];
  page.on('pageerror', (fault) => faults.push(fault));
  await page.addInitScript(() => {
    navigator.share = async (what) => {
      (window as unknown as { shared: unknown }).shared = what;
      throw new DOMException('The reader went back.', 'AbortError');
    };
  });
  await page.goto(sheet);
  await page.getByRole('button', { name: t('Share.button') }).click();
  expect(await page.evaluate(() => (window as unknown as { shared: unknown }).shared)).toEqual({
    title: article.title,
    text: article.summary,
    url: `${SITE_URL}/zh/news/${article.slug}`,
  });
  await expect(page.getByRole('status')).toHaveText('');
  expect(faults).toEqual([]);
});

test('a browser that can neither share nor copy shows no button for it', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'share', { value: undefined });
    Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined });
  });
  await page.goto(sheet);
  await expect(page.getByText(t('Share.address'))).toBeVisible();
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
});

test('buttons cost nothing before the page is painted: their script is fetched afterwards', async ({
  page,
}) => {
  await page.setExtraHTTPHeaders({ ...NEW_BROWSER, 'sec-ch-ua-mobile': '?1' });
  for (const address of [sheet, '/zh/cases', sheet.replace('/zh', '/mn'), '/mn/cases']) {
    // By the clock: the browser's own entry for a frame begins with its element.
    const asked = page.waitForRequest('**/late-script.html').then(() => Date.now());
    await page.goto(address);
    const painted = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            for (const { name, startTime } of list.getEntries())
              if (name === 'first-contentful-paint') resolve(performance.timeOrigin + startTime);
          }).observe({ type: 'paint', buffered: true });
        }),
    );
    expect(await asked, address).toBeGreaterThan(painted);
    await scriptAtWork(page);
  }
});
