import { readFileSync } from 'node:fs';
import { readSheet } from '../cms/words/read-sheet';
import { sheetRowsOf } from '../cms/words/sheet-rows';
import { expect, test } from './fixtures';
import { officeAs, signIn } from './fixtures/office';
import { articleOf, draftOf } from './fixtures/reviews';
import { OFFICE_URL, SITE_URL } from './fixtures/site';
import {
  api,
  asked,
  GLUED,
  HOME,
  LAW,
  openDesk,
  openString,
  REFUSED,
  save,
  shown,
  wordsOfTry,
  zh,
} from './fixtures/translators';

test('a translator finds a string without review, writes it, sees it upright, passes it, and the page shows it', async ({
  page,
  anotherWindow,
  attempt,
}) => {
  const { review: key, reviewed: REVIEWED } = wordsOfTry(attempt);
  const visitor = await anotherWindow();
  await expect(await shown(visitor, zh(key))).toBeVisible();

  await signIn(page, 'translator');
  await page.getByRole('link', { name: '显示所有 蒙古文翻译' }).click();
  await expect(page.getByRole('button', { name: /^没有审读 \d+$/ })).toHaveAttribute('aria-pressed', 'true');
  const form = await openString(page, key);
  await expect(form.getByRole('heading', { name: zh(key) })).toBeVisible();
  await expect(form).toContainText('没有蒙古文：显示中文');

  const box = form.getByLabel('蒙古文译文');
  await box.fill(GLUED);
  await expect(form).toContainText('词缀前用了空格');
  await expect(form.getByRole('button', { name: '标为已审读' })).toBeDisabled();

  await box.fill('ᠮᠣᠩᠭᠣᠯ\u202Fᠤᠨ');
  await form.getByRole('button', { name: '转换旧编码' }).click();
  await expect(box).toHaveValue('ᠮᠣᠩᠭᠣᠯ\u180Eᠤᠨ');

  await box.fill(REVIEWED);
  await expect(form).toContainText('没有发现');
  const preview = form.getByTestId('words-preview');
  await expect(preview).toContainText(REVIEWED);
  await expect(preview).toHaveCSS('writing-mode', 'vertical-lr');
  const [first] = await preview.locator('p').all();
  const place = await first?.boundingBox();
  expect(place?.height).toBeGreaterThan(2 * (place?.width ?? 0));

  await form.getByRole('button', { name: '保存草稿' }).click();
  await expect(form).toContainText('草稿已保存');
  await expect(await shown(visitor, REVIEWED)).toBeVisible();
  await expect(visitor.locator('.word').filter({ hasText: REVIEWED }).locator('.gloss')).toHaveText(
    zh(key).replace(/。$/, ''),
  );

  await form.getByRole('button', { name: '标为已审读' }).click();
  await expect(form).toContainText('标为已审读。网站现在就是这样。');
  await expect(await shown(visitor, REVIEWED)).toBeVisible();
  await expect(visitor.locator('.word').filter({ hasText: REVIEWED })).toHaveCount(0);
  await expect(visitor.getByRole('main')).not.toContainText(zh(key));
  await page.getByRole('button', { name: /^已审读 [1-9]/ }).click();
  await expect(page.getByRole('list', { name: '文字' })).toContainText(zh(key));
  await visitor.goto(`${SITE_URL}/mn/specimen`);
  await expect(
    visitor.getByRole('row').filter({ hasText: zh('Specimen.standing.kinds.reviewed.name') }),
  ).not.toContainText('0（');
});

test('of two who saw the same string the second is told, keeps what was typed, and decides', async ({
  page,
  attempt,
}) => {
  const key = wordsOfTry(attempt).overtaken;
  const other = await officeAs('administrator');
  await openDesk(page);
  const form = await openString(page, key);
  await form.getByLabel('蒙古文译文').fill(LAW);
  expect((await save(other, key, HOME, 'draft')).status()).toBe(200);

  await form.getByRole('button', { name: '保存草稿' }).click();
  await expect(form).toContainText('刚刚被别人改过');
  await expect(form.getByLabel('蒙古文译文')).toHaveValue(LAW);
  await expect(form).toContainText(`现在的蒙古文：${HOME}`);
  expect((await asked(other, key)).mn).toBe(HOME);

  await form.getByRole('button', { name: '保存草稿' }).click();
  await expect(form).toContainText('草稿已保存');
  expect(await asked(other, key)).toMatchObject({ mn: LAW, revision: 2, state: 'draft' });

  await test.step('of many at the same moment exactly one is kept', async () => {
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => save(other, key, HOME, 'draft', { revision: 2 })),
    );
    expect(answers.map((answer) => answer.status()).sort()).toEqual([200, 409, 409, 409]);
    expect((await asked(other, key)).revision).toBe(3);
  });
  await other.dispose();
});

test('words that would break a page, are wrong, or give somebody away are refused with place and reason', async () => {
  const office = await officeAs('translator');
  for (const [key, text, reason] of [
    [REFUSED.one, GLUED, '词缀前用了空格'],
    ['Site.footer.words', LAW, '缺少占位 {reviewed}'],
    ['Site.footer.words', LAW, '缺少标签 <link>'],
    [REFUSED.one, `${LAW} {x}`, '多出占位 {x}'],
    [REFUSED.one, `${LAW} 150525199001010015`, '证件号码'],
  ] as const) {
    const answer = await save(office, key, text, 'draft');
    expect(answer.status(), text).toBe(422);
    expect(await answer.text()).toContain(reason);
    expect((await asked(office, key)).revision).toBe(0);
  }
  await office.dispose();
});

test('an explanation of the law stays Chinese until it is reviewed', async ({ page, attempt }) => {
  const { law: key, lawText } = wordsOfTry(attempt);
  const office = await officeAs('translator');
  expect((await save(office, key, lawText, 'draft')).status()).toBe(200);
  await page.goto(`${SITE_URL}/mn/visibility`);
  await expect(page.getByRole('main')).toContainText(zh(key));
  await expect(page.getByRole('main').getByText(lawText, { exact: true })).toHaveCount(0);
  expect((await save(office, key, lawText, 'reviewed')).status()).toBe(200);
  await page.goto(`${SITE_URL}/mn/visibility`);
  await expect(page.getByRole('main').getByText(lawText, { exact: true })).not.toHaveCount(0);
  await expect(page.getByRole('main')).not.toContainText(zh(key));
  await office.dispose();
});

test('the list goes out as a spreadsheet and comes back: checked first, then written at once', async ({
  page,
  anotherWindow,
  attempt,
}) => {
  const keys = wordsOfTry(attempt);
  const { sentBack: SENT_BACK, ofOldChinese: OF_OLD_CHINESE } = keys;
  const visitor = await anotherWindow();
  await openDesk(page);
  await page.getByRole('button', { name: '导出和导入' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '下载 XLSX' }).click(),
  ]);
  const sheet = sheetRowsOf(await readSheet(readFileSync(await download.path())));
  const rowOf = (key: string) => {
    const row = sheet.find(({ cells }) => cells.key === key);
    if (!row) throw new Error(`${key} is not in the list.`);
    return row.cells;
  };
  expect(rowOf(keys.sheet)).toMatchObject({ zh: zh(keys.sheet), mn: '', state: '没有蒙古文', revision: '0' });
  expect(rowOf('Sitemap.title').hints).toContain(' = ');

  // As a translator outside sends it back: one row good, one made from older Chinese, one wrong, one a formula in CSV.
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const line = (key: string, mn: string, state: string, digest = rowOf(key).digest) =>
    [key, rowOf(key).zh, mn, state, digest, rowOf(key).revision].map(cell).join(',');
  const back = [
    '键,中文,蒙古文,状态,中文摘要,版本',
    line(keys.sheet, SENT_BACK, '已审读'),
    line(keys.stale, OF_OLD_CHINESE, '已审读', '0123456789abcdef'),
    line(REFUSED.inSheet, GLUED, '草稿'),
  ].join('\r\n');
  const buffer = Buffer.from(`\uFEFF${back}`);
  await page
    .getByLabel('译好的表格（XLSX 或 CSV）')
    .setInputFiles({ name: 'back.csv', mimeType: 'text/csv', buffer });
  const report = page.getByRole('region', { name: '报告' });
  await expect(report).toContainText('改 2 条（其中 1 条的中文在导出以后改过');
  await expect(report).toContainText('不采用 1 条');
  const refused = report.getByRole('row').filter({ hasText: REFUSED.inSheet });
  await expect(refused).toContainText('4蒙古文');
  await expect(refused).toContainText('词缀前用了空格');
  await expect(await shown(visitor, zh(keys.sheet))).toBeVisible();

  await report.getByRole('button', { name: '写入这 2 条' }).click();
  await expect(page.getByText('已写入 2 条')).toBeVisible();
  await expect(await shown(visitor, SENT_BACK)).toBeVisible();
  await expect(visitor.getByRole('main')).not.toContainText(zh(keys.sheet));

  await test.step('words made from other Chinese are stale: the desk says so, the page puts the Chinese beside them', async () => {
    await expect(
      visitor.locator('.word').filter({ hasText: OF_OLD_CHINESE }).locator('.gloss'),
    ).toContainText([zh(keys.stale).replace(/。$/, '')]);
    await page.getByRole('button', { name: '网站文字' }).click();
    await page.getByRole('button', { name: /^原文已改 [1-9]\d*$/ }).click();
    await page
      .getByRole('list', { name: '文字' })
      .getByRole('button')
      .filter({ hasText: keys.stale })
      .click();
    const form = page.getByRole('region', { name: '译文' });
    await expect(form).toContainText('中文原文改过，译文要重新审读');
    await form.getByRole('button', { name: '标为已审读' }).click();
    await expect(form).toContainText('标为已审读。网站现在就是这样。');
    await expect(await shown(visitor, OF_OLD_CHINESE)).toBeVisible();
    await expect(visitor.locator('.word').filter({ hasText: OF_OLD_CHINESE })).toHaveCount(0);
  });

  await test.step('a report that no longer holds writes nothing', async () => {
    const office = await officeAs('translator');
    const file = {
      headers: { 'content-type': 'application/octet-stream' },
      data: Buffer.from(`${back.split('\r\n')[0]}\r\n${line(keys.csv, LAW, '草稿')}`),
    };
    const plan = await (await office.post(`${api}/import`, file)).json();
    expect(plan).toMatchObject({ isApplied: false, changes: [{ key: keys.csv, standing: 'draft' }] });
    expect((await save(office, keys.csv, HOME, 'draft')).status()).toBe(200);
    expect((await office.post(`${api}/import?apply=${plan.digest}`, file)).status()).toBe(409);
    expect((await asked(office, keys.csv)).mn).toBe(HOME);
    await office.dispose();
  });
});

test('documents without Mongolian are listed, and a translator changes nothing in them but Mongolian drafts', async ({
  page,
  stamp,
}) => {
  const editor = await officeAs('editor');
  const title = `只有中文的一篇 ${stamp}`;
  const id = await draftOf(editor, 'articles', articleOf(`untranslated-${stamp}`, { title }));
  await editor.dispose();
  await openDesk(page);
  await page.getByRole('button', { name: '文章和公开内容' }).click();
  const row = page.getByRole('row').filter({ hasText: title });
  await expect(row).toContainText('新闻', { timeout: 20_000 });
  await expect(row).toContainText('标题');
  const address = `/admin/collections/articles/${id}?locale=mn`;
  await expect(row.getByRole('link', { name: title })).toHaveAttribute('href', address);
  const office = await officeAs('translator');
  const article = async (query: string) =>
    (await office.get(`/api/articles/${id}?depth=0&draft=true&${query}`)).json();
  const before = await article('locale=zh');

  const refused = await office.patch(`/api/articles/${id}?locale=zh&draft=true`, { data: { title: '改' } });
  expect(refused.status()).toBe(403);
  expect(await refused.text()).toContain('翻译只改蒙古文');
  const published = await office.patch(`/api/articles/${id}?locale=mn`, {
    data: { title: LAW, _status: 'published' },
  });
  expect(published.status()).toBe(403);
  const drafted = await office.patch(`/api/articles/${id}?locale=mn&draft=true`, {
    data: { title: LAW, slug: 'taken-over', topic: 'community', _status: 'draft' },
  });
  expect(drafted.status(), await drafted.text()).toBe(200);
  expect((await article('locale=mn')).title).toBe(LAW);
  const after = await article('locale=zh');
  expect([after.title, after.slug, after.topic, after.body]).toEqual([
    before.title,
    before.slug,
    before.topic,
    before.body,
  ]);
  await page.goto(`${OFFICE_URL}${address}`);
  await expect(page.getByRole('textbox', { name: /^标题/ })).toHaveValue(LAW);
  await office.dispose();
});

test('who may not translate sees nothing of it and changes nothing', async () => {
  for (const role of ['clerk', 'editor', null] as const) {
    const office = await officeAs(role);
    for (const place of ['/worklist', '/export.xlsx', '/documents', `/word?key=${REFUSED.one}`, ''])
      expect((await office.get(api + place)).status(), `${role} ${place}`).toBe(403);
    expect((await office.post(`${api}/save`, { data: {} })).status()).toBe(403);
    expect((await office.post(`${api}/import`, { data: 'x' })).status()).toBe(403);
    await office.dispose();
  }
  const auditor = await officeAs('auditor');
  expect((await auditor.get(`${api}/worklist`)).status()).toBe(200);
  expect((await auditor.post(`${api}/save`, { data: {} })).status()).toBe(403);
  await auditor.dispose();
  const translator = await officeAs('translator');
  expect((await translator.post(api, { data: { key: 'x' } })).status()).toBe(403);
  const elsewhere = { headers: { 'sec-fetch-site': 'cross-site' }, data: {} };
  expect((await translator.post(`${api}/save`, elsewhere)).status()).toBe(403);
  await translator.dispose();
});
