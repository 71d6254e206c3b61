import { brotliCompressSync, constants } from 'node:zlib';
import { LONGEST_NOTE, MOST_SHOWN } from '../domain/case-look';
import { expect, test } from './fixtures';
import { BUDGET } from './fixtures/budgets';
import { caseOf, openFile } from './fixtures/case-files';
import { someCaseNumber } from './fixtures/names';
import { holdSession, officeAs } from './fixtures/office';
import { parties, typed } from './fixtures/party';
import { OFFICE_URL, SITE_URL } from './fixtures/site';
import { readSlips } from './fixtures/slips';
import { words } from './fixtures/words';

const t = words('zh');
/** Words of all kinds, each time others: what repeats itself costs nothing over the line. */
const longNote = (seed: number): string =>
  Array.from({ length: LONGEST_NOTE }, (_, at) =>
    String.fromCodePoint(0x4e00 + ((seed * 7919 + at * 4001) % 9000)),
  ).join('');
const AS_SENT = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
const UNIT = '城南派出所（测试）';

test('legal opens a case file with a reason, and the party reads it on the page of their case', async ({
  page,
  request,
}) => {
  const number = someCaseNumber();
  const clerk = await officeAs('clerk');
  const stages = [{ stage: 'administrative.accepted', date: '2026-11-20' }];
  const made = await clerk.post('/api/cases', {
    data: {
      number,
      unitName: UNIT,
      unitTelephone: '0475-0001014',
      role: 'injured',
      language: 'zh',
      stages,
    },
  });
  expect(made.status()).toBe(201);
  const { id } = (await made.json()).doc;
  const [receipt] = readSlips(await (await clerk.post(`/api/cases/${id}/slip`)).text());
  if (!receipt) throw new Error('Nothing was printed.');
  // Nearly as many as one page shows, with the longest words: the answer has to stay within its budget.
  for (let more = 2; more < MOST_SHOWN - 2; more += 1) await openFile(clerk, id, 'other', longNote(more));
  await clerk.dispose();

  await holdSession(page, 'legal');
  await page.goto(`${OFFICE_URL}/admin/collections/cases?search=${number}`);
  await page.getByRole('link', { name: number }).click();
  await expect(page.getByRole('heading', { name: '为什么要看这件案卷？' })).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText(UNIT)).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: /^办案单位/ })).toHaveCount(0);
  await page.getByRole('button', { name: '打开案卷' }).click();
  await expect(page.getByRole('alert').filter({ hasText: '请选一个理由' })).toBeVisible();
  await page.getByRole('radio', { name: '核查投诉、举报或者差错' }).check();
  await page.getByRole('textbox', { name: /^补充说明/ }).fill('群众反映进度没有更新');
  await page.getByRole('textbox', { name: /^补充说明/ }).press('Enter');
  await expect(page.getByRole('textbox', { name: /^办案单位/ })).toHaveValue(UNIT, { timeout: 20_000 });
  await expect(page.getByText('查看理由已记下：核查投诉、举报或者差错')).toBeVisible();

  const answer = await (await request.post(`${SITE_URL}/zh/cases`, typed(receipt))).text();
  expect(brotliCompressSync(answer, AS_SENT).length).toBeLessThan(BUDGET.page);
  const text = answer.replace(/<[^>]*>/g, '');
  expect(text).toContain(t('Cases.answer.looks'));
  expect(text).toMatch(/· 法制大队 · 法制审核 · 核查投诉、举报或者差错：群众反映进度没有更新/);
  expect(text).toMatch(/· 城区派出所 · 窗口民警 · 录入、补充或者更正案件/);
  expect(text).toContain('过些时候才显示');
  expect(text).not.toMatch(/演示 ·|demo\.invalid/);
});

test('the list of cases shows their numbers, and a file opens for no slip without a reason', async () => {
  const auditor = await officeAs('auditor');
  const { docs } = await (await auditor.get('/api/cases?limit=5')).json();
  expect(docs.length).toBeGreaterThan(0);
  for (const doc of docs) expect(doc.unitName).toBeUndefined();
  // Of the extract: cases of other tests come and go.
  const id = await caseOf(auditor, parties()[0]?.number ?? '');
  const opened = await openFile(auditor, id, 'audit');
  expect(opened).toHaveProperty('unitName');
  expect((await auditor.post(`/api/cases/${id}/slip`)).status()).toBe(403);
  await auditor.dispose();
});
