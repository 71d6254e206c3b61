import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { COLUMN_NAMES, COLUMNS } from '../extract/column';
import { sheetOf, workbookParts, writeZip } from '../extract/workbook.fixture';
import { expect, test } from './fixtures';
import { fitsPhone } from './fixtures/desk';
import { someCaseNumber } from './fixtures/names';
import { holdSession, officeAs } from './fixtures/office';
import { typed } from './fixtures/party';
import { OFFICE_URL, SITE_URL } from './fixtures/site';
import { readSlips } from './fixtures/slips';

const LIST = `${OFFICE_URL}/admin/collections/import-batches`;

/** Two good rows of a new case and one bad row, under numbers no other run has used. */
function someExtract(): { file: string; number: string } {
  const number = someCaseNumber();
  const row = (stage: string, date: string, telephone = '0475-0001014') =>
    [number, '行政', '城区派出所', telephone, stage, date, '', '是', '', '被侵害人', '汉语'].join(',');
  const headings = COLUMNS.map((column) => COLUMN_NAMES[column]).join(',');
  const lines = [
    headings,
    row('受案', '2026-11-02'),
    row('调查', '2026-11-03'),
    row('结案', '2026-11-04', '123'),
  ];
  return { file: `${lines.join('\r\n')}\r\n`, number };
}

const bring = async (page: Page, file: string, name = 'november.csv'): Promise<void> => {
  await page.goto(LIST);
  // The desk's page stands before its scripts do.
  await expect(async () => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser', { timeout: 5_000 }),
      page.getByRole('button', { name: '选择文件并核对' }).click(),
    ]);
    await chooser.setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(file) });
  }).toPass({ timeout: 30_000 });
  await page.waitForURL(/import-batches\/\d+/);
};

const agree = (page: Page) => page.once('dialog', (dialog) => dialog.accept());
const state = (page: Page, text: string) =>
  expect(page.getByRole('status').filter({ hasText: text })).toBeVisible({ timeout: 30_000 });

// The desk works on one batch at a time, and says so to whoever brings the next.
test.describe.configure({ mode: 'default' });

test('the clerk brings a file in, sees what it would do, confirms, prints its slips, and takes it back', async ({
  page,
  request,
}) => {
  test.setTimeout(120_000);
  const { file, number } = someExtract();
  await holdSession(page, 'clerk');
  await bring(page, file);
  await state(page, '已核对，等待确认');
  const planned = page.getByRole('region', { name: '写入后将会（尚未写入）' });
  await fitsPhone(page);
  await expect(planned).toContainText('新增案件1');
  const refused = page.getByRole('region', { name: '未采用的行' });
  // Read on a phone, not spelt downwards.
  const window = page.viewportSize();
  await page.setViewportSize({ width: 390, height: 844 });
  for (const column of ['列', '原因'])
    expect((await refused.getByRole('columnheader', { name: column }).boundingBox())?.width).toBeGreaterThan(
      45,
    );
  if (window) await page.setViewportSize(window);
  await expect(refused.getByRole('row').nth(1)).toContainText(/4.*单位电话.*电话不可用/);
  const download = page.waitForEvent('download');
  await refused.getByRole('link', { name: '下载清单（CSV）' }).click();
  const csv = readFileSync(await (await download).path(), 'utf8');
  expect(csv).toContain('电话不可用');

  agree(page);
  await page.getByRole('button', { name: '确认写入' }).click();
  await state(page, '已完成');
  const slips = page.getByRole('region', { name: '查询回执' });
  await expect(slips.getByRole('listitem')).toHaveText(['01-城区派出所：未打开过']);
  const opened = page.waitForEvent('popup');
  await slips.getByRole('link').first().click();
  const slip = await opened;
  await slip.waitForLoadState();
  await expect(slip.getByRole('heading', { name: '案件查询回执' })).toBeVisible();
  const [receipt] = readSlips(await slip.content());
  expect(receipt?.number).toBe(number);
  await slip.close();
  const kept = /^01-城区派出所：打开过 1 次城区派出所 窗口民警（账号 \d+），/;
  await expect(slips.getByRole('listitem').first()).toHaveText(kept);
  await fitsPhone(page);
  const found = async () => (await request.post(`${SITE_URL}/zh/cases`, typed(receipt as never))).text();
  expect(await found()).toContain('dateTime="2026-11-03"');

  agree(page);
  await page.getByRole('button', { name: '已打印，删除文件' }).click();
  await expect(page.getByText('查询回执已打印，文件已删除')).toBeVisible();
  await expect(slips.getByRole('link')).toHaveCount(0);
  await expect(slips.getByRole('button')).toHaveCount(0);

  agree(page);
  await page.getByRole('button', { name: '撤销这个批次' }).click();
  await state(page, '已撤销');
  await expect(page.getByRole('region', { name: '撤销结果' })).toContainText('删除新增的案件1');
  expect(await found()).not.toContain('dateTime="2026-11-03"');

  const batch = page.url();
  await page.context().clearCookies();
  await holdSession(page, 'legal');
  await page.goto(batch);
  await expect(slips.getByRole('listitem').first()).toHaveText(kept, { timeout: 30_000 });
});

test('a file that is not wanted is given up, and nothing of it was written', async ({ page }) => {
  const { file, number } = someExtract();
  await holdSession(page, 'clerk');
  await bring(page, file);
  await state(page, '已核对，等待确认');
  agree(page);
  await page.getByRole('button', { name: '放弃' }).click();
  await state(page, '已放弃');
  const clerk = await officeAs('clerk');
  const cases = await (await clerk.get(`/api/cases?where[number][equals]=${number}`)).json();
  expect(cases.totalDocs).toBe(0);
  await clerk.dispose();
});

const zipped = (sheet: Buffer): Buffer => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'naiman-hostile-')), 'x.xlsx');
  const parts = workbookParts({ sheets: [sheetOf([['x']])] });
  writeZip(
    file,
    parts.map((part) => (part.name.includes('worksheets') ? { ...part, data: sheet } : part)),
  );
  return readFileSync(file);
};

test('hostile files are refused with a sentence, whatever they are called', async () => {
  test.setTimeout(120_000);
  const clerk = await officeAs('clerk');
  const hostile: [name: string, file: Buffer, said: RegExp][] = [
    ['bomb.xlsx', zipped(Buffer.alloc(64 << 20, 32)), /过大/],
    ['cell.csv', Buffer.from(`受案编号\r\n"${'好'.repeat(3_500_000)}"`), /过长|表头/],
    ['half.xlsx', readFileSync('extract/samples/extract-2026-11.xlsx').subarray(0, 30_000), /不完整|损坏/],
    ['page.csv', Buffer.from('<html><table><tr><td>受案编号</td></tr></table></html>'), /网页/],
  ];
  for (const [name, file, said] of hostile) {
    const answer = await clerk.post(`/api/import-batches/upload?name=${name}`, {
      headers: { 'content-type': 'application/octet-stream' },
      data: file,
    });
    expect(answer.status(), name).toBe(200);
    const { id } = await answer.json();
    const report = async () => (await clerk.get(`/api/import-batches/${id}/report`)).json();
    await expect.poll(async () => (await report()).state, { timeout: 20_000, message: name }).toBe('refused');
    expect((await report()).fault, name).toMatch(said);
  }
  expect((await clerk.post('/api/import-batches/upload?name=x.csv', { data: '' })).status()).toBe(400);
  await clerk.dispose();
});

test('nobody else brings files in, and who reads cases reads their batches only', async ({ page }) => {
  for (const role of ['editor', 'reviewer', 'approver', 'administrator', null] as const) {
    const office = await officeAs(role);
    expect((await office.get('/api/import-batches')).status(), String(role)).toBe(403);
    expect((await office.get('/api/import-batches/1/report')).status(), String(role)).toBe(403);
    await office.dispose();
  }
  for (const role of ['editor', 'legal', 'auditor', null] as const) {
    const office = await officeAs(role);
    for (const action of ['upload', '1/apply', '1/undo', '1/resume', '1/discard', '1/slips-printed'])
      expect((await office.post(`/api/import-batches/${action}`, { data: 'x' })).status(), action).toBe(403);
    expect((await office.get('/api/import-batches/1/slips/0')).status()).toBe(403);
    await office.dispose();
  }
  for (const role of ['legal', 'auditor'] as const) {
    const office = await officeAs(role);
    expect((await office.get('/api/import-batches/1/report')).status(), role).toBe(200);
    await office.dispose();
  }
  await holdSession(page, 'editor');
  await page.goto(LIST);
  await expect(page.getByRole('heading', { name: '没有找到任何东西' })).toBeVisible();
  expect((await page.request.get(`${SITE_URL}/api/import-batches`)).status()).toBe(404);
});

test('nobody edits or deletes the record of a batch, and no other page can start anything', async () => {
  const clerk = await officeAs('clerk');
  expect((await clerk.patch('/api/import-batches/1', { data: { state: 'undone' } })).status()).toBe(403);
  expect((await clerk.delete('/api/import-batches/1')).status()).toBe(403);
  expect((await clerk.post('/api/import-batches', { data: {} })).status()).toBe(403);
  const headers = { 'sec-fetch-site': 'cross-site', origin: 'https://example.org' };
  expect((await clerk.post('/api/import-batches/1/undo', { headers })).status()).toBe(403);
  await clerk.dispose();
});
