import { expect, testInNewWindow as test } from './fixtures';
import { SITE_URL } from './fixtures/site';

type RuleSet = { ruleSet: { url?: string; sourceText: string; errorType?: string } };

test('the browser takes the rules for fetching ahead, which stand in the page, without complaint', async ({
  page,
}) => {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  const session = await page.context().newCDPSession(page);
  const taken = new Promise<RuleSet>((resolve) => session.once('Preload.ruleSetUpdated', resolve));
  await session.send('Preload.enable');
  await page.goto('/zh');
  const { ruleSet } = await taken;
  expect(ruleSet.errorType).toBeUndefined();
  expect(ruleSet.url).toBeUndefined();
  expect(complaints).toEqual([]);
});

test('a page under the finger is fetched ahead; the look-up form is not', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  const fetched: string[] = [];
  session.on('Preload.prefetchStatusUpdated', ({ prefetchUrl }) => fetched.push(prefetchUrl));
  const taken = new Promise((resolve) => session.once('Preload.ruleSetUpdated', resolve));
  await session.send('Preload.enable');
  await page.goto('/zh/sitemap');
  await taken;
  const press = async (path: string) => {
    const link = page.getByRole('main').locator(`a[href="/zh${path}"]`).first();
    await link.scrollIntoViewIfNeeded();
    const box = await link.boundingBox();
    await page.mouse.move((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
    await page.mouse.down();
    await page.waitForTimeout(300);
    await page.mouse.move(1, 300);
    await page.mouse.up();
  };
  await press('/cases');
  await press('/units');
  await expect.poll(() => fetched).toContain(`${SITE_URL}/zh/units`);
  expect(fetched.filter((url) => url.includes('/cases'))).toEqual([]);
});

test('one page fades into the next, but not for who asked for less motion', async ({ page }) => {
  const isFading = () =>
    page.evaluate(() => {
      const within = (rules: CSSRuleList): boolean =>
        [...rules].some((rule) => {
          if (rule.constructor.name === 'CSSViewTransitionRule') return true;
          if (rule instanceof CSSMediaRule)
            return matchMedia(rule.media.mediaText).matches && within(rule.cssRules);
          return rule instanceof CSSGroupingRule && within(rule.cssRules);
        });
      return [...document.styleSheets].some((sheet) => within(sheet.cssRules));
    });
  for (const path of ['/zh/news', '/zh/cases']) {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await page.goto(path);
    expect(await isFading(), path).toBe(true);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await isFading(), path).toBe(false);
  }
});
