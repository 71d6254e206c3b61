import { expect, test } from './fixtures';
import { corrected, expired, sealed, withdrawn } from './fixtures/decisions';
import { LANGUAGES, words } from './fixtures/words';

for (const language of LANGUAGES) {
  const t = words(language);

  test.describe(`decisions in ${language}`, () => {
    test('a reader finds a decision, reads what was decided and why it is public, and keeps the text', async ({
      page,
    }) => {
      await page.goto(`/${language}/disclosures`);
      await page.getByRole('main').locator(`a[href="/${language}/decisions"]`).click();
      await expect(page.getByRole('heading', { level: 1, name: t('Decisions.title') })).toBeVisible();
      await expect(page.getByText(t('Decisions.scope.publicOrder'))).toBeVisible();
      const times = page.getByRole('main').getByRole('listitem').locator('time');
      const days = await times.evaluateAll((all) => all.map((time) => time.getAttribute('datetime')));
      expect(days.length).toBeGreaterThan(3);
      expect(days, 'the newest first, by the day that is shown').toEqual([...days].sort().reverse());
      await page
        .getByRole('navigation', { name: t('Decisions.kindsLabel') })
        .getByRole('link', { name: t('Decisions.kinds.traffic') })
        .click();
      await expect(page).toHaveURL(`/${language}/decisions/kind/traffic`);
      await page.getByRole('link', { name: corrected.title }).click();

      const shown = page.getByRole('article');
      await expect(shown.getByRole('heading', { level: 1 })).toHaveText(corrected.title);
      for (const text of [corrected.documentNumber, corrected.organ, corrected.party, corrected.significance])
        await expect(shown).toContainText(text);
      for (const line of corrected.facts.split('\n')) await expect(shown).toContainText(line);
      await expect(shown).toContainText(corrected.changes[0]?.note ?? '');
      await expect(shown).toContainText(t('Decisions.remedies.days', { amount: 60 }));
      await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
      if (language === 'mn') await expect(shown.getByRole('note').first()).toContainText('中文');

      const download = page.waitForEvent('download');
      await page.getByRole('link', { name: t('Decisions.download') }).click();
      expect((await download).suggestedFilename()).toBe(`${corrected.slug}.txt`);
      const file = await (await download).createReadStream();
      let text = '';
      for await (const chunk of file) text += chunk;
      for (const line of [corrected.documentNumber, ...corrected.content.split('\n')])
        expect(text).toContain(line);
    });

    for (const [name, decision] of [
      ['withdrawn', withdrawn],
      ['expired', expired],
    ] as const)
      test(`a decision that is ${name} answers 410, says why, and is found in no list`, async ({
        page,
        request,
      }) => {
        const answer = await page.goto(`/${language}/decisions/${decision.slug}`);
        expect(answer?.status()).toBe(410);
        const why = decision.withdrawn
          ? t('Site.withdrawn.reason', { reason: decision.withdrawn.reason })
          : t('Decisions.closed.expired.text');
        await expect(page.getByText(why)).toBeVisible();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(decision.documentNumber);
        const html = await page.content();
        for (const text of [decision.title, decision.party, decision.facts, decision.significance])
          expect.soft(html).not.toContain(text);
        for (const place of ['/decisions', '/decisions/kind/traffic'])
          expect(await (await request.get(`/${language}${place}`)).text()).not.toContain(decision.slug);
        const kept = await request.get(`/${language}/decisions/${decision.slug}/text.txt`);
        expect(kept.status()).toBe(404);
      });

    test('an empty kind says what is normal', async ({ page }) => {
      await page.goto(`/${language}/decisions/kind/special-trades`);
      await expect(page.getByText(t('Decisions.empty.normal'))).toBeVisible();
    });
  });
}

test('a public-order decision is nowhere, and its kind has no page', async ({ request }) => {
  for (const place of [`/decisions/${sealed.slug}`, '/decisions/kind/public-order'])
    expect((await request.get(`/zh${place}`)).status(), place).toBe(404);
  for (const place of ['', '/decisions', '/disclosures', '/corrections', '/sitemap'])
    expect(await (await request.get(`/zh${place}`)).text(), place).not.toContain(sealed.slug);
});

test('search engines are kept away, and no list can be asked by a name', async ({ request }) => {
  expect(await (await request.get('/sitemap.xml')).text()).not.toContain('/decisions');
  const robots = await (await request.get('/robots.txt')).text();
  for (const language of LANGUAGES) expect(robots).toContain(`Disallow: /${language}/decisions`);
  // Another test may publish one between the two readings.
  await expect(async () => {
    const plain = await (await request.get('/zh/decisions')).text();
    expect(plain).not.toMatch(/<form|<input/);
    expect(await (await request.get('/zh/decisions?q=李某')).text()).toBe(plain);
  }).toPass({ timeout: 15_000 });
});

test('corrections name a decision by its number only', async ({ request }) => {
  const html = await (await request.get('/zh/corrections')).text();
  for (const { documentNumber, title } of [corrected, withdrawn]) {
    expect(html).toContain(documentNumber);
    expect(html).not.toContain(title);
  }
});
