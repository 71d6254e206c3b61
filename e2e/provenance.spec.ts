import { readFileSync } from 'node:fs';
import { expect, test } from './fixtures';
import { screens } from './fixtures/screens';
import { words } from './fixtures/words';

const standing: Record<string, string> = JSON.parse(
  readFileSync(new URL('../messages/mn-standing.json', import.meta.url), 'utf8'),
);

const mn = words('mn');
const zh = words('zh');

test('a word nobody has reviewed stands with the Chinese beside it, in a column to its right', async ({
  page,
}) => {
  expect(standing['Cases.title']).toBe('composed');
  await page.goto('/mn/cases');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText(mn('Cases.title'));
  const gloss = heading.locator('.gloss');
  await expect(gloss).toHaveText(zh('Cases.title'));
  await expect(gloss).toHaveAttribute('lang', 'zh-CN');
  const [word, beside] = [
    await heading.locator('.word > span').first().boundingBox(),
    await gloss.boundingBox(),
  ];
  expect(beside?.x).toBeGreaterThanOrEqual((word?.x ?? 0) + (word?.width ?? 0) - 1);
  expect(beside?.y).toBeCloseTo(word?.y ?? -1, 0);
  await expect(page).toHaveTitle(new RegExp(`${mn('Cases.title')}（${zh('Cases.title')}）`));
});

test('a word of the standard stands alone', async ({ page }) => {
  expect(standing['Disclosures.kinds.other.name']).toBe('standard');
  await page.goto('/mn/disclosures/kind/other');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(mn('Disclosures.kinds.other.name'));
  await expect(heading.locator('.gloss')).toHaveCount(0);
});

test('an explanation of the law stands in Chinese until it is reviewed', async ({ page }) => {
  await page.goto('/mn/visibility');
  for (const key of ['Visibility.title', 'Visibility.withheld.title'].filter((one) => !(one in standing))) {
    const text = zh(key);
    await expect(page.getByRole('main').getByText(text).first(), key).toBeVisible();
  }
  const legal = Object.keys(standing).filter((key) =>
    /^(?:Stages|Limits|Laws|Results|Clock|HandOvers)\./.test(key),
  );
  expect(legal.filter((key) => standing[key as keyof typeof standing] !== ('reviewed' as string))).toEqual(
    [],
  );
});

test('every Mongolian page says how much is reviewed, and no Chinese page does', async ({
  page,
  request,
}) => {
  for (const { name, path } of screens) {
    // As it comes over the line: a window for each takes twenty times as long, and adds nothing to a link.
    const html = await (await request.get(`/mn${path}`)).text();
    const [footer = ''] = /<footer[^>]*site-footer[\s\S]*?<\/footer>/.exec(html) ?? [];
    expect.soft(footer.split('href="/mn/specimen#standing"'), name).toHaveLength(2);
  }
  await page.goto('/mn');
  await page.locator('.site-footer a[href="/mn/specimen#standing"]').click();
  const counts = Object.values(standing);
  const row = page.getByRole('row').filter({ hasText: zh('Specimen.standing.kinds.composed.name') });
  await expect(row).toContainText(String(counts.filter((kind) => kind === 'composed').length));
  await page.goto('/zh');
  await expect(page.locator('.site-footer a[href*="specimen"]')).toHaveCount(0);
});
