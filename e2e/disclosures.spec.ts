import { SEED_DISCLOSURES } from '../cms/seed/content/disclosures';
import { DISCLOSURE_KINDS } from '../domain/disclosure';
import { expect, test } from './fixtures';
import { bodySentences, publishedDisclosures } from './fixtures/samples';
import { LANGUAGES, words } from './fixtures/words';

const withdrawn = SEED_DISCLOSURES.find((disclosure) => disclosure.withdrawn);
const emptyKinds = DISCLOSURE_KINDS.filter((kind) => !SEED_DISCLOSURES.some((item) => item.kind === kind));
if (!withdrawn || emptyKinds.length === 0)
  throw new Error('The sample disclosures need a withdrawn one and an empty kind.');

for (const language of LANGUAGES) {
  const t = words(language);

  test.describe(`disclosures in ${language}`, () => {
    test('a reader finds a disclosure by its kind and sees on what basis it is public', async ({ page }) => {
      const item = publishedDisclosures.find(({ kind }) => kind === 'rights');
      if (!item) throw new Error('The sample disclosures need one about rights.');
      await page.goto(`/${language}/disclosures`);
      await expect(page.getByRole('heading', { level: 1, name: t('Disclosures.title') })).toBeVisible();
      await page
        .getByRole('main')
        .getByRole('link', { name: t('Disclosures.kinds.rights.name') })
        .first()
        .click();
      await expect(page).toHaveURL(`/${language}/disclosures/kind/rights`);
      await page.getByRole('link', { name: item.title }).click();

      const shown = page.getByRole('article');
      await expect(shown.getByRole('heading', { level: 1 })).toHaveText(item.title);
      const facts = shown.locator('dl').first();
      await expect(facts).toContainText(item.publisher);
      for (const basis of item.legalBasis) await expect(facts).toContainText(basis);
      await expect(facts.locator('time')).toHaveAttribute('datetime', new RegExp(`^${item.formedOn}`));
      for (const sentence of bodySentences(item)) await expect(shown).toContainText(sentence);
      await expect(shown.getByRole('region', { name: t('Site.history.title') })).toBeVisible();
    });

    test('every disclosure stands in the list by date, the newest first', async ({ page }) => {
      await page.goto(`/${language}/disclosures`);
      await page.getByRole('link', { name: t('Disclosures.allByDate') }).click();
      await expect(page.getByRole('heading', { level: 1, name: t('Disclosures.allByDate') })).toBeVisible();
      const slugs: string[] = [];
      const dates: string[] = [];
      const older = page.getByRole('link', { name: t('Site.pager.older') });
      for (;;) {
        const cells = page.getByRole('main').locator('.cell');
        dates.push(
          ...(await cells
            .locator('time')
            .evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''))),
        );
        slugs.push(
          ...(await cells
            .locator('a')
            .evaluateAll((all) => all.map((a) => a.getAttribute('href')?.split('/').at(-1) ?? ''))),
        );
        if ((await older.count()) === 0) break;
        const from = page.url();
        await older.click();
        await page.waitForURL((url) => url.href !== from);
      }
      expect(dates).toEqual([...dates].sort().reverse());
      expect(slugs).toEqual(expect.arrayContaining(SEED_DISCLOSURES.map(({ slug }) => slug)));
    });

    test('an empty kind says what is normal and where else to look', async ({ page }) => {
      for (const kind of emptyKinds) {
        await page.goto(`/${language}/disclosures/kind/${kind}`);
        await expect(page.getByText(t('Disclosures.empty.title'))).toBeVisible();
        await expect(page.getByText(t(`Disclosures.kinds.${kind}.empty`))).toBeVisible();
      }
      const main = page.getByRole('main');
      await main.locator(`a[href="/${language}/disclosures"]`).click();
      await expect(page.getByRole('heading', { level: 1, name: t('Disclosures.title') })).toBeVisible();
    });

    test('a withdrawn disclosure answers 410 with its reason and nothing of its text', async ({ page }) => {
      const answer = await page.goto(`/${language}/disclosures/${withdrawn.slug}`);
      expect(answer?.status()).toBe(410);
      const reason = withdrawn.withdrawn?.reason ?? '';
      await expect(page.getByText(t('Site.withdrawn.reason', { reason }))).toBeVisible();
      const html = await page.content();
      for (const sentence of [withdrawn.summary, ...bodySentences(withdrawn)])
        expect.soft(html).not.toContain(sentence);
    });
  });
}
