import { expect, test } from './fixtures';
import { lookUp } from './fixtures/look-up';
import { partyWhere } from './fixtures/party';
import { scriptAtWork } from './fixtures/script';
import { words } from './fixtures/words';

test('Escape pressed three times leaves at once and out of the history', async ({
  page,
  javaScriptEnabled,
}) => {
  test.skip(!javaScriptEnabled, 'The link alone works without scripts.');
  const t = words('zh');
  const party = partyWhere(() => true);
  await page.goto('/zh');
  await lookUp(page, 'zh', party.number, party.code);
  const exit = await page.getByRole('link', { name: t('Cases.quickExit') }).getAttribute('href');
  await page.route(`${exit}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>elsewhere</h1>' }),
  );
  for (let press = 0; press < 3; press++) await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'elsewhere' })).toBeVisible();
  await page.goBack();
  await expect(page.getByText(party.number)).toHaveCount(0);
});

test('a look-up form that is left quickly is out of the history', async ({ page, javaScriptEnabled }) => {
  test.skip(!javaScriptEnabled, 'The link alone works without scripts.');
  for (const language of ['zh', 'mn'] as const) {
    const t = words(language);
    await page.goto(`/${language}`);
    await page.goto(`/${language}/cases`);
    await scriptAtWork(page);
    const link = page.getByRole('link', { name: t('Cases.quickExit') });
    const exit = await link.getAttribute('href');
    await page.route(`${exit}**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<h1>elsewhere</h1>' }),
    );
    await page.getByRole('textbox').first().fill('A');
    await link.click();
    await expect(page.getByRole('heading', { name: 'elsewhere' })).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`/${language}$`));
  }
});

test('the quick exit leads away with one touch', async ({ page }) => {
  const t = words('zh');
  await page.goto('/zh/cases');
  const link = page.getByRole('link', { name: t('Cases.quickExit') });
  const exit = await link.getAttribute('href');
  await page.route(`${exit}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>elsewhere</h1>' }),
  );
  await link.click();
  await expect(page.getByRole('heading', { name: 'elsewhere' })).toBeVisible();
});
