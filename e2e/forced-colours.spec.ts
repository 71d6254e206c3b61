import { expect, testInNewWindow as test } from './fixtures';
import { screens } from './fixtures/screens';
import { LANGUAGES } from './fixtures/words';

// Windows calls it high contrast. Whole pages are drawn, down to what lies below the first screen.
test.use({ contextOptions: { forcedColors: 'active' } });

for (const language of LANGUAGES)
  test(`every page in ${language} is drawn in forced colours`, async ({ page }) => {
    test.setTimeout(150_000);
    const crashed: string[] = [];
    page.on('crash', () => crashed.push(page.url()));
    for (const { name, path } of screens) {
      await page.goto(`/${language}${path}`);
      await page.screenshot({ fullPage: true });
      await expect(page.getByRole('heading', { level: 1 }).first(), name).toBeVisible();
    }
    expect(crashed).toEqual([]);
  });
