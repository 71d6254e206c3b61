import { SUPERVISORS } from '../cms/seed/content/settings/supervisors';
import { expect, someAddress, test } from './fixtures';
import { withheldCase } from './fixtures/case-files';
import { lookUp } from './fixtures/look-up';
import { officeAs } from './fixtures/office';
import { type Party, partyWhere, stageKey, typed } from './fixtures/party';
import { readSlips } from './fixtures/slips';
import { LANGUAGES, pattern, words } from './fixtures/words';

const WRONG_CODE = 'ABCD-EFGH-JKMN-PQRS';

const seesAll = (party: Party): boolean => party.rows.every(({ role }) => role !== '报案人');

const SUPERVISOR = SUPERVISORS.find(({ complaint }) => complaint === 'criminal-delay');
if (!SUPERVISOR) throw new Error('The sample settings name nobody for late criminal cases.');

const dateOf = ({ rows }: Party, stage: string): string =>
  rows.find((row) => row.stage === stage)?.date ?? '';
const stands = (party: Party, ...stages: string[]): boolean => stages.every((stage) => dateOf(party, stage));
const lastStage = ({ rows }: Party): string | undefined =>
  [...rows].sort((a, b) => a.date.localeCompare(b.date)).at(-1)?.stage;

/** Outside accidents a 当事人 sees the receipt only. */
const knowsAll = (party: Party): boolean =>
  seesAll(party) && (party.kind === 'traffic' || party.rows.every(({ role }) => role !== '当事人'));

/** Days from the acceptance of a criminal case to its filing; NaN where one of them is not in the extract. */
const filedAfter = (party: Party): number =>
  party.kind === 'criminal' && !stands(party, '不予立案')
    ? (Date.parse(dateOf(party, '立案')) - Date.parse(dateOf(party, '受案'))) / 86_400_000
    : Number.NaN;
// No holidays of 2026 move the last day by more than nine days.
const isLate = (party: Party): boolean => filedAfter(party) > 40;
const isFiledInTime = (party: Party): boolean => filedAfter(party) >= 0 && filedAfter(party) <= 3;

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

for (const language of LANGUAGES) {
  const t = words(language);

  test.describe(`looking a case up in ${language}`, () => {
    test('a party finds the case with what is printed on the slip', async ({ page }) => {
      const party = partyWhere((one) => one.kind === 'traffic' && one.rows.length >= 4);
      await page.goto(`/${language}`);
      await page
        .getByRole('main')
        .getByRole('link', { name: t('Home.lookUp.title') })
        .click();
      const answer = await lookUp(page, language, party.number, party.code);

      expect(answer.status()).toBe(200);
      expect(answer.headers()['cache-control']).toBe('no-store');
      await expect(page).toHaveURL(`/${language}/cases`);
      await expect(page).not.toHaveURL(new RegExp(`${party.number}|${party.code}`));
      await expect(page).toHaveTitle(pattern(t('Cases.answerTitle')));

      const main = page.getByRole('main');
      await expect(main).toContainText(party.number);
      const days = party.rows.map(({ date }) => date).sort();
      const last = party.rows.filter(({ date }) => date === days.at(-1));
      const heading = await main.getByRole('heading', { level: 1 }).textContent();
      const current = last.find((row) => t(`${stageKey(party, row)}.label`) === heading);
      expect(current, 'the heading is the plain label of the last stage').toBeDefined();
      if (current)
        await expect(main).toContainText(
          t('Cases.answer.term', { term: t(`${stageKey(party, current)}.term`) }),
        );

      // A step holds a list of its own: which of its limits were kept.
      const steps = main.getByRole('region', { name: t('Cases.answer.stages') }).locator('ol > li');
      await expect(steps).toHaveCount(party.rows.length);
      for (const row of party.rows) {
        const term = t(`${stageKey(party, row)}.term`);
        const step = steps.filter({ has: page.getByText(term, { exact: true }) });
        await expect(step.locator('time')).toHaveAttribute('datetime', row.date);
      }
      const unit = main.getByRole('region', { name: t('Cases.answer.unit') });
      await expect(unit.getByRole('link', { name: party.rows[0]?.telephone ?? '' })).toHaveAttribute(
        'href',
        `tel:${party.rows[0]?.telephone}`,
      );
      const remedies = main.getByRole('region', { name: t('Cases.answer.remedies') });
      expect(await remedies.getByRole('listitem').count()).toBeGreaterThan(0);
      await expect(page.getByRole('link', { name: t('Cases.quickExit') })).toHaveAttribute(
        'href',
        /^https?:/,
      );
    });

    test('an answer names the article, what was in time, and who supervises what was late', async ({
      page,
    }) => {
      const late = partyWhere((one) => knowsAll(one) && isLate(one));
      await lookUp(page, language, late.number, late.code);
      const main = page.getByRole('main');
      const steps = main.getByRole('region', { name: t('Cases.answer.stages') });
      await expect(steps.locator('[data-verdict="late"]').first()).toContainText(
        t('Limits.rows.criminal-intake.title'),
      );
      const supervision = main.getByRole('region', { name: t('Supervision.earlier') });
      await expect(supervision.getByRole('link', { name: SUPERVISOR.telephone })).toHaveAttribute(
        'href',
        `tel:${SUPERVISOR.telephone}`,
      );
      await expect(supervision).toContainText(t('Site.marks.sample'));
      await supervision.getByRole('link', { name: t('Remedies.ask-unit.name') }).click();
      await expect(page.locator('#remedy-ask-unit')).toBeInViewport();

      const prompt = partyWhere((one) => knowsAll(one) && isFiledInTime(one));
      await lookUp(page, language, prompt.number, prompt.code);
      await expect(steps.locator('[data-verdict="in-time"]').first()).toContainText(
        t('Limits.rows.criminal-intake.title'),
      );
      await expect(main.getByRole('region', { name: t('Supervision.earlier') })).toHaveCount(0);

      const determined = partyWhere((one) => knowsAll(one) && stands(one, '事故认定', '损害赔偿调解'));
      await lookUp(page, language, determined.number, determined.code);
      await expect(
        steps.locator('[data-verdict="not-visible"]').filter({ hasText: t('History.reasons.service') }),
      ).toHaveCount(1);
      await expect(main).toContainText(
        t('Limits.basisWithArticle', { law: t('Laws.traffic-accident-rules'), article: '65' }),
      );
    });

    test('a criminal investigation is not counted down, and what is normal is said', async ({ page }) => {
      const party = partyWhere((one) => knowsAll(one) && lastStage(one) === '立案');
      await lookUp(page, language, party.number, party.code);
      const main = page.getByRole('main');
      await expect(main).toContainText(t('Clock.no-limit'));
      await expect(main).toContainText(t('Stages.criminal.filed.normal'));
    });

    test('the answer is gone after leaving it and coming back', async ({ page }) => {
      const party = partyWhere(seesAll);
      await lookUp(page, language, party.number, party.code);
      await expect(page.getByText(party.number)).toBeVisible();
      await page.getByRole('link', { name: pattern(t('Cases.answer.leave'), { atStart: true }) }).click();
      await expect(page.getByLabel(t('Cases.form.number.label'))).toBeEmpty();
      await expect(page.getByLabel(t('Cases.form.code.label'))).toBeEmpty();
      // A browser that would have to send the form again stops with an error page of its own.
      await page.goBack().catch(() => null);
      await expect(page.getByText(party.number)).toHaveCount(0);
      await expect(page.getByText(t('Cases.answer.notService'))).toHaveCount(0);
    });

    test('small letters, spaces, hyphens and full-width signs are all right', async ({ page }) => {
      const party = partyWhere(seesAll);
      const bare = party.code.replace(/\W/g, '');
      const ways: [string, string][] = [
        [party.number.toLowerCase(), bare.toLowerCase()],
        [` ${party.number.replace(/(.{5})/g, '$1 ')}`, bare.replace(/(.{4})/g, '$1 ')],
        [fullWidth(party.number), fullWidth(party.code)],
      ];
      for (const [number, code] of ways) {
        const answer = await lookUp(page, language, number, code);
        expect(answer.status(), `${number} ${code}`).toBe(200);
        await expect(page.getByText(t('Cases.answer.notService'))).toBeVisible();
      }
    });

    test('a mistyped form says what is wrong, keeps the number and forgets the code', async ({ page }) => {
      const answer = await lookUp(page, language, 'J1505', 'ABCD');
      expect(answer.status()).toBe(422);
      await expect(page).toHaveTitle(pattern(t('Cases.form.faultsTitle')));
      const faults = page.getByRole('alert');
      const number = page.getByLabel(t('Cases.form.number.label'));
      const code = page.getByLabel(t('Cases.form.code.label'));
      await expect(faults.getByRole('link', { name: t('Cases.form.number.malformed') })).toHaveAttribute(
        'href',
        '#number',
      );
      await expect(number).toHaveAttribute('aria-invalid', 'true');
      await expect(number).toHaveAccessibleDescription(pattern(t('Cases.form.number.malformed')));
      await expect(number).toHaveValue('J1505');
      await expect(code).toHaveAccessibleDescription(pattern(t('Cases.form.code.malformed')));
      await expect(code).toBeEmpty();
      await faults.getByRole('link', { name: t('Cases.form.code.malformed') }).click();
      await expect(page).toHaveURL(/\/cases#code$/);
    });

    test('an empty form asks for both', async ({ page }) => {
      const answer = await lookUp(page, language, '', '');
      expect(answer.status()).toBe(422);
      const faults = page.getByRole('alert');
      await expect(faults.getByRole('link', { name: t('Cases.form.number.missing') })).toBeVisible();
      await expect(faults.getByRole('link', { name: t('Cases.form.code.missing') })).toBeVisible();
    });

    test('a wrong code tells the possible reasons and how to ask', async ({ page }) => {
      const party = partyWhere(seesAll);
      const answer = await lookUp(page, language, party.number, WRONG_CODE);
      expect(answer.headers()['cache-control']).toBe('no-store');
      await expect(page.getByRole('heading', { level: 1, name: t('Cases.noAnswer.title') })).toBeVisible();
      await expect(page).toHaveTitle(pattern(t('Cases.noAnswer.title')));
      await expect(page.getByText(t('Cases.noAnswer.reasons.notOpen'))).toBeVisible();
      await page.getByRole('link', { name: t('Cases.again') }).click();
      await expect(page.getByLabel(t('Cases.form.number.label'))).toBeEmpty();
    });

    test('somebody who only reported sees acceptance and nothing further', async ({ page }) => {
      const receipt = ['受案', '受理', '不予受理', '移送'];
      const party = partyWhere(
        (one) =>
          one.kind === 'administrative' &&
          one.rows.every(({ role }) => role === '报案人') &&
          one.rows.some(({ stage }) => stage === '处罚决定') &&
          one.rows.some(({ stage }) => receipt.includes(stage)),
      );
      await lookUp(page, language, party.number, party.code);
      await expect(page.getByText(t('Visibility.receiptOnly'))).toBeVisible();
      const main = page.getByRole('main');
      for (const row of party.rows.filter(({ stage }) => !receipt.includes(stage)))
        await expect(main.getByText(t(`${stageKey(party, row)}.term`), { exact: true })).toHaveCount(0);
      await expect(main.getByRole('region', { name: t('Cases.answer.next') })).toHaveCount(0);
    });

    test('after ten wrong tries one waits, whatever one writes into headers; a right code is answered there and elsewhere', async ({
      page,
      playwright,
      baseURL,
    }) => {
      const party = partyWhere(seesAll);
      const address = someAddress();
      const from = (forwarded: string) =>
        playwright.request.newContext({ baseURL, extraHTTPHeaders: { 'x-forwarded-for': forwarded } });
      const guesser = await from(address);
      for (let wrong = 1; wrong <= 10; wrong++) {
        const answer = await guesser.post(`/${language}/cases`, typed(party, WRONG_CODE));
        expect(answer.status(), `try ${wrong}`).toBe(200);
      }
      // The proxy writes the guesser's true address behind whatever the guesser invented.
      const forger = await from(`${someAddress()}, ${address}`);
      for (const client of [guesser, forger]) {
        const answer = await client.post(`/${language}/cases`, typed(party, WRONG_CODE));
        expect(answer.status()).toBe(429);
        const seconds = Number(answer.headers()['retry-after']);
        expect(seconds).toBeGreaterThan(0);
        expect(seconds).toBeLessThanOrEqual(15 * 60);
      }
      await page.setExtraHTTPHeaders({ 'x-forwarded-for': address });
      const waiting = await lookUp(page, language, party.number, WRONG_CODE);
      const minutes = Number(waiting.headers()['retry-after']) / 60;
      await expect(
        page.getByRole('heading', { level: 1, name: t('Cases.wait.title', { minutes }) }),
      ).toBeVisible();
      await expect(page.getByText(party.number)).toHaveCount(0);
      await page.getByRole('link', { name: t('Cases.again') }).click();
      await expect(page.getByLabel(t('Cases.form.number.label'))).toBeEmpty();

      for (const where of [address, someAddress()]) {
        await page.setExtraHTTPHeaders({ 'x-forwarded-for': where });
        const answer = await lookUp(page, language, party.number, party.code);
        expect(answer.status()).toBe(200);
        await expect(page.getByText(party.number)).toBeVisible();
      }
      await Promise.all([guesser.dispose(), forger.dispose()]);
    });

    test('wrong number, wrong code, and a withheld case with its right code are answered byte for byte alike', async ({
      request,
    }) => {
      const party = partyWhere(seesAll);
      const clerk = await officeAs('clerk');
      const id = await withheldCase(clerk);
      const printed = await clerk.post(`/api/cases/${id}/slip`);
      const [withheld] = readSlips(await printed.text());
      if (!withheld) throw new Error('No slip came out of the printer.');
      await clerk.dispose();

      const asked = [
        typed(party, WRONG_CODE),
        typed({ number: 'J15052599992026019999', code: party.code }),
        typed(withheld),
      ];
      const answers = [];
      for (const form of asked) {
        const answer = await request.post(`/${language}/cases`, form);
        const { date: _, ...headers } = answer.headers();
        answers.push({ status: answer.status(), headers, body: await answer.text() });
      }
      expect(answers[0]?.status).toBe(200);
      expect(answers[0]?.body).toContain('</html>');
      expect(answers[1]).toEqual(answers[0]);
      expect(answers[2]).toEqual(answers[0]);
    });
  });
}
