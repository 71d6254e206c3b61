import { CASE_KINDS } from '../domain/case-kind';
import { stagesOfKind } from '../domain/case-stage';
import { expect, test } from './fixtures';
import { LANGUAGES, words } from './fixtures/words';

for (const language of LANGUAGES) {
  const t = words(language);

  test.describe(`the procedures in ${language}`, () => {
    for (const kind of CASE_KINDS)
      test(`anybody reads the ${kind} procedure from the look-up page on, without a case`, async ({
        page,
      }) => {
        await page.goto(`/${language}/cases`);
        await page
          .getByRole('main')
          .getByRole('link', { name: t('Procedures.title') })
          .click();
        await expect(page).toHaveURL(`/${language}/procedures`);
        await page
          .getByRole('main')
          .getByRole('link', { name: t(`Procedures.kinds.${kind}.name`) })
          .click();
        await expect(page).toHaveURL(`/${language}/procedures/${kind}`);
        for (const stage of stagesOfKind(kind))
          await expect(
            page.getByRole('heading', { level: 2, name: t(`Stages.${stage}.term`), exact: true }),
          ).toBeVisible();
      });

    test('a limit unfolds with its article and the time in which it holds', async ({ page }) => {
      await page.goto(`/${language}/procedures/administrative`);
      const stage = page.getByRole('region', { name: t('Stages.administrative.accepted.term'), exact: true });
      const limit = stage.getByText(t('Limits.rows.public-order-since-2026.sentence'));
      await expect(limit).toBeHidden();
      await stage.getByText(t('Procedures.stage.limits'), { exact: true }).click();
      await expect(limit).toBeVisible();
      const article = { law: t('Laws.public-order-law'), article: '118' };
      await expect(stage).toContainText(t('Limits.basisWithArticle', article));
      // The rules of 2019 may have been re-issued: their law is named, their article never.
      await expect(page.getByRole('main')).not.toContainText('165');
    });
  });
}

test('a procedure nobody knows is a missing page', async ({ page }) => {
  const answer = await page.goto('/zh/procedures/military');
  expect(answer?.status()).toBe(404);
});

test('the disclosures, the matrix and the site map lead to the procedures', async ({ page }) => {
  const t = words('zh');
  for (const path of ['/disclosures/kind/case-procedures', '/visibility', '/sitemap']) {
    await page.goto(`/zh${path}`);
    const link = page.getByRole('main').getByRole('link', { name: t('Procedures.title') });
    await expect(link.first(), path).toHaveAttribute('href', '/zh/procedures');
  }
});
