import { SEED_ARTICLES } from '../cms/seed/content/articles';
import { expect, test } from './fixtures';
import { bodySentences, publishedArticles } from './fixtures/samples';
import { LANGUAGES, words } from './fixtures/words';

const corrected = publishedArticles.find(({ changes }) => changes.length > 0);
const withdrawn = SEED_ARTICLES.find((article) => article.withdrawn);
if (!corrected || !withdrawn) throw new Error('The sample news needs a corrected and a withdrawn article.');

for (const language of LANGUAGES) {
  const t = words(language);

  test.describe(`news in ${language}`, () => {
    test('a reader goes from home by a topic to an article and sees who answers for it', async ({ page }) => {
      const article = publishedArticles.findLast(({ topic }) => topic === 'stations');
      if (!article) throw new Error('The sample news needs an article about stations.');
      await page.goto(`/${language}`);
      await page.getByRole('link', { name: t('Home.news.more') }).click();
      await expect(page.getByRole('heading', { level: 1, name: t('News.title') })).toBeVisible();

      const topics = page.getByRole('navigation', { name: t('News.topicsLabel') });
      await topics.getByRole('link', { name: t('News.topics.stations') }).click();
      await expect(topics.getByRole('link', { name: t('News.topics.stations') })).toHaveAttribute(
        'aria-current',
        'page',
      );
      await page.getByRole('link', { name: article.title }).click();

      await expect(page).toHaveURL(`/${language}/news/${article.slug}`);
      const shown = page.getByRole('article');
      await expect(shown.getByRole('heading', { level: 1 })).toHaveText(article.title);
      await expect(shown.locator('.article-meta time')).toHaveAttribute('datetime', article.publishedAt);
      await expect(shown).toContainText(article.source);
      // In Mongolian the Chinese stands between the word and the source.
      if (language === 'zh')
        await expect(shown).toContainText(t('News.article.source', { source: article.source }));
      for (const [part, post] of Object.entries(article.credits)) {
        await expect(shown.getByRole('term').filter({ hasText: t(`News.credits.${part}`) })).toBeVisible();
        await expect(
          shown.getByLabel(t('News.credits.label')).getByRole('definition').filter({ hasText: post }).first(),
        ).toBeVisible();
      }
      await expect(shown.getByRole('region', { name: t('Site.history.title') })).toContainText(
        t('Site.history.unchanged'),
      );
      for (const sentence of bodySentences(article)) await expect(shown).toContainText(sentence);
    });

    test('the next article leads back to this one by its previous', async ({ page }) => {
      const [older, newer] = publishedArticles.slice(0, 2);
      await page.goto(`/${language}/news/${older?.slug}`);
      const heading = page.getByRole('heading', { level: 1 });
      const neighbours = page.getByRole('navigation', { name: t('News.neighbours.label') });
      await neighbours.getByRole('link', { name: t('News.neighbours.next') }).click();
      await expect(heading).toHaveText(newer?.title ?? '');
      await neighbours.getByRole('link', { name: t('News.neighbours.previous') }).click();
      await expect(heading).toHaveText(older?.title ?? '');
    });

    test('older news stands on further pages, none twice and none left out', async ({ page }) => {
      const older = page.getByRole('link', { name: t('Site.pager.older') });
      const throughAll = async (): Promise<string[]> => {
        const seen: string[] = [];
        await page.goto(`/${language}/news`);
        for (;;) {
          const hrefs = await page
            .locator(`.cards a`)
            .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
          seen.push(...hrefs.map((href) => href?.split('/').at(-1) ?? ''));
          if ((await older.count()) === 0) return seen;
          const from = page.url();
          await older.click();
          await page.waitForURL((url) => url.href !== from);
        }
      };
      // What another test publishes meanwhile pushes one on to the next page.
      await expect(async () => {
        const seen = await throughAll();
        expect(new Set(seen).size).toBe(seen.length);
        expect(seen).toEqual(expect.arrayContaining(SEED_ARTICLES.map(({ slug }) => slug)));
      }).toPass({ timeout: 25_000 });
    });

    test('a corrected article says when and what changed', async ({ page }) => {
      await page.goto(`/${language}/news/${corrected.slug}`);
      await expect(page.locator('.article-meta').getByText(t('Site.marks.changed'))).toBeVisible();
      const history = page.getByRole('region', { name: t('Site.history.title') });
      for (const { at, note } of corrected.changes) {
        const entry = history.getByRole('listitem').filter({ hasText: note });
        await expect(entry.locator('time')).toHaveAttribute('datetime', at);
      }
      await expect(history).not.toContainText(t('Site.history.unchanged'));
    });

    test('a withdrawn article answers 410 with its reason and nothing of its text', async ({ page }) => {
      const answer = await page.goto(`/${language}/news/${withdrawn.slug}`);
      expect(answer?.status()).toBe(410);
      const reason = withdrawn.withdrawn?.reason ?? '';
      await expect(page.getByText(t('Site.withdrawn.title'))).toBeVisible();
      await expect(page.getByText(t('Site.withdrawn.reason', { reason }))).toBeVisible();
      if (language === 'zh') await expect(page.getByText('还没有蒙古文版本')).toHaveCount(0);
      const html = await page.content();
      for (const sentence of [withdrawn.summary, ...bodySentences(withdrawn)])
        expect.soft(html).not.toContain(sentence);
    });

    test('paper gets the page without its controls', async ({ page }) => {
      await page.goto(`/${language}/news/${withdrawn.slug}`);
      const search = page.getByRole('link', { name: t('Site.search') });
      await expect(search).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      await expect(search).toBeHidden();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });

    test('the list still names a withdrawn article, marked, without its summary', async ({ page }) => {
      await page.goto(`/${language}/news/topic/${withdrawn.topic}`);
      const card = page.getByRole('link', { name: withdrawn.title });
      await expect(card).toContainText(t('Site.marks.withdrawn'));
      expect(await page.content()).not.toContain(withdrawn.summary);
    });
  });
}
