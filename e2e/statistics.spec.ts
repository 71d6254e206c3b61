import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { SEED_DISCLOSURES } from '../cms/seed/content/disclosures';
import { CASE_KIND_TERMS, kindOfLetter } from '../domain/case-kind';
import { expect, test } from './fixtures';
import { extractRows } from './fixtures/extract';
import { officeAs } from './fixtures/office';
import { keepDraft, publishReviewed, reviewOffice } from './fixtures/reviews';
import { LANGUAGES, type Language, words } from './fixtures/words';

const MONTH = '2026-09';

/** Cases of October's extract that may be looked up and began in a month, and the stages reached in it, by kind. */
function expected(month: string) {
  const open = extractRows().filter(({ withheld }) => !withheld);
  const closed = new Set(extractRows().flatMap(({ withheld, number }) => (withheld ? [number] : [])));
  const rows = open.filter(({ number }) => !closed.has(number));
  const first = new Map<string, string>();
  for (const { number, date } of rows) if (date < (first.get(number) ?? '9999')) first.set(number, date);
  const begun = (kind: string) =>
    [...first].filter(([number, date]) => date.startsWith(month) && kindOfLetter(number.charAt(0)) === kind);
  return {
    criminal: begun('criminal').length,
    administrative: begun('administrative').length,
    traffic: begun('traffic').length,
    changes: rows.filter(({ date }) => date.startsWith(month)).length,
  };
}

const tableOf = (page: Page, language: Language, topic: string) =>
  page.getByRole('table', { name: words(language)(`Statistics.topics.${topic}.caption`), exact: true });

/** A table as rows of cells, the heads first. */
const cellsOf = (page: Page, language: Language, topic: string): Promise<string[][]> =>
  tableOf(page, language, topic)
    .locator('tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim() ?? '')),
    );

type Row = Record<string, string>;

async function download(page: Page): Promise<Row[]> {
  await page.goto('/zh/statistics');
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: words('zh')('Statistics.download.link') }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toMatch(/^statistics-\d{4}-\d{2}-\d{2}\.csv$/);
  return parse(readFileSync(await file.path()), { bom: true, columns: true });
}

for (const language of LANGUAGES) {
  const t = words(language);

  test.describe(`statistics in ${language}`, () => {
    test('a reader comes to them from the disclosures, the reform and the page of who may see what', async ({
      page,
    }) => {
      for (const [path, link] of [
        ['/disclosures', t('Disclosures.statistics.link')],
        ['/reform', t('Reform.figures.more')],
        ['/visibility', t('Visibility.items.statistics')],
      ] as const) {
        await page.goto(`/${language}${path}`);
        await page.getByRole('main').getByRole('link', { name: link }).first().click();
        await expect(page).toHaveURL(`/${language}/statistics`);
        await expect(page.getByRole('heading', { level: 1, name: t('Statistics.title') })).toBeVisible();
      }
    });

    test('the cases of the imported extract are counted by kind and month, without a sample among them', async ({
      page,
    }) => {
      await page.goto(`/${language}/statistics`);
      const { criminal, administrative, traffic, changes } = expected(MONTH);
      const rows = await cellsOf(page, language, 'cases');
      const september = rows.find((row) => row[1] === String(criminal) && row[2] === String(administrative));
      expect(september?.slice(1)).toEqual(
        [criminal, administrative, traffic, criminal + administrative + traffic].map(String),
      );
      const stages = await cellsOf(page, language, 'changes');
      expect(stages.map((row) => row[2])).toContain(String(changes));
      await expect(
        page.getByRole('region', { name: t('Statistics.topics.cases.title'), exact: true }),
      ).not.toContainText(t('Statistics.sample'));
    });

    test('says as of when it counts, how, and what was revised', async ({ page }) => {
      await page.goto(`/${language}/statistics`);
      const main = page.getByRole('main');
      await expect(main.locator('.page-head time')).toHaveAttribute('datetime', /^\d{4}-\d{2}-\d{2}$/);
      await expect(main.getByRole('heading', { name: t('Statistics.method.title') })).toBeVisible();
      await expect(main).toContainText(t('Statistics.method.hidden', { least: 5 }));
      await expect(main.getByRole('heading', { name: t('Statistics.revisions.title') })).toBeVisible();
    });

    test('tells samples as samples where there is nothing real yet', async ({ page }) => {
      await page.goto(`/${language}/statistics`);
      await expect(page.getByRole('region', { name: t('Statistics.topics.items.title') })).toContainText(
        t('Statistics.sample'),
      );
    });
  });
}

test('every public item of a month is counted, in time or late', async ({ page }) => {
  await page.goto('/zh/statistics');
  const rows = await cellsOf(page, 'zh', 'items');
  const june = SEED_DISCLOSURES.filter(({ publishedAt }) => publishedAt.startsWith('2026-06'));
  expect(june.length).toBeGreaterThan(0);
  const row = rows.find(([month]) => month === '2026年6月');
  expect(row?.[2]).toBe(String(june.length));
});

test('the download says the same as the page, number by number', async ({ page }) => {
  const rows = await download(page);
  const t = words('zh');
  const [valueHead, monthHead, itemHead] = ['value', 'month', 'item'].map((head) =>
    t(`Statistics.csv.heads.${head}`),
  );
  const hidden = t('Statistics.csv.hidden', { least: 5 });
  let compared = 0;
  for (const topic of ['changes', 'items', 'corrections', 'cases']) {
    const [heads = [], ...lines] = await cellsOf(page, 'zh', topic);
    for (const line of lines)
      heads.slice(1).forEach((head, index) => {
        const [, year, month] = /^(\d+)年(\d+)月$/.exec(line[0] ?? '') ?? [];
        const told = rows.filter(
          (row) =>
            row[monthHead as string] === `${year}-${month?.padStart(2, '0')}` &&
            row[itemHead as string] === head,
        );
        const section = t(
          `Statistics.sections.${topic === 'changes' || topic === 'cases' ? 'cases' : 'publications'}`,
        );
        const [one] = told.filter((row) => row[t('Statistics.csv.heads.section')] === section);
        const value = one?.[valueHead as string];
        expect(value === hidden ? t('Statistics.hidden') : value, `${line[0]} ${head}`).toBe(
          line[index + 1]?.replaceAll(',', ''),
        );
        compared += 1;
      });
  }
  expect(compared).toBeGreaterThan(100);
});

test('no count of cases from 1 to 4 stands anywhere, and no sum beside a hidden part', async ({ page }) => {
  const rows = await download(page);
  const t = words('zh');
  const ofCases = rows.filter(
    (row) => row[t('Statistics.csv.heads.section')] === t('Statistics.sections.cases'),
  );
  expect(ofCases.length).toBeGreaterThan(50);
  for (const row of ofCases) {
    const value = row[t('Statistics.csv.heads.value')] ?? '';
    if (/^\d+$/.test(value)) expect([1, 2, 3, 4], JSON.stringify(row)).not.toContain(Number(value));
  }
  const kinds = Object.values(CASE_KIND_TERMS);
  const months = new Set(ofCases.map((row) => row[t('Statistics.csv.heads.month')]));
  for (const month of months) {
    const of = (item: string) =>
      ofCases.find(
        (row) =>
          row[t('Statistics.csv.heads.month')] === month && row[t('Statistics.csv.heads.item')] === item,
      )?.[t('Statistics.csv.heads.value')];
    const isHidden = kinds.some((kind) => of(kind) === t('Statistics.csv.hidden', { least: 5 }));
    if (isHidden) expect(of(t('Statistics.items.cases-all'))).toBe(t('Statistics.csv.hidden', { least: 5 }));
  }
});

test('the download is UTF-8 with its mark, the same under both languages, and names no case', async ({
  request,
}) => {
  const [zh, mn] = await Promise.all(
    LANGUAGES.map((language) => request.get(`/${language}/statistics/data.csv`)),
  );
  const bytes = (await zh?.body()) ?? Buffer.alloc(0);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(zh?.headers()['content-type']).toBe('text/csv; charset=utf-8');
  expect(await mn?.text()).toBe(await zh?.text());
  expect(await zh?.text()).not.toMatch(/[AJC]\d{20}|派出所|侦查局/);
});

test('every drawing has its table, and the keyboard can scroll it', async ({ page }) => {
  await page.goto('/zh/statistics');
  const drawings = page.getByRole('main').getByRole('img');
  await expect(drawings).toHaveCount(4);
  await expect(page.getByRole('main').getByRole('table')).toHaveCount(4);
  for (const box of await page.getByRole('main').locator('.table-scroll').all())
    await expect(box).toHaveAttribute('tabindex', '0');
});

test('a remark on a month comes out by three people and the legal unit, and nobody changes a number', async ({
  page,
}) => {
  const people = await reviewOffice();
  const { docs } = await (
    await people.legal.get('/api/statistics?limit=1&sort=-month&where[section][equals]=cases')
  ).json();
  const [{ id, month, figures }] = docs;
  const text = `摘录在月底以后才到，登记因此晚了几天（${Date.now().toString(36)}）。`;
  const remark = words('zh')('Statistics.revisions.remark', { remark: text });
  const found = await (await people.editor.get('/api/pages?where[slug][equals]=statistics')).json();
  const written: number = found.docs[0].id;
  await keepDraft(people.editor, 'pages', written, { remarks: [{ section: 'cases', month, text }] });
  expect(
    (
      await people.legal.patch(`/api/pages/${written}?locale=zh`, { data: { _status: 'published' } })
    ).status(),
  ).toBe(403);
  await page.goto('/zh/statistics');
  await expect(page.getByRole('main')).not.toContainText(remark);
  await publishReviewed(people, 'pages', written);
  await page.goto('/zh/statistics');
  await expect(page.getByRole('main')).toContainText(remark);
  await people.leave();

  for (const role of ['editor', 'approver', 'legal', 'clerk', 'administrator'] as const) {
    const office = await officeAs(role);
    const changed = { note: '改', figures: { ...figures, allCases: 999 } };
    expect((await office.patch(`/api/statistics/${id}`, { data: changed })).status(), role).toBe(403);
    expect((await office.post('/api/statistics', { data: {} })).status(), role).toBe(403);
    expect((await office.delete(`/api/statistics/${id}`)).status(), role).toBe(403);
    await office.dispose();
  }
  const stranger = await officeAs(null);
  expect((await stranger.get('/api/statistics')).status()).toBe(403);
  await stranger.dispose();
});
