import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { addRow, pick } from './fixtures/desk';
import { someCaseNumber } from './fixtures/names';
import { holdSession, officeAs, signIn } from './fixtures/office';
import { typed } from './fixtures/party';
import { articleOf, draftOf, published, reviewOffice } from './fixtures/reviews';
import { OFFICE_URL, SITE_URL } from './fixtures/site';
import { readSlips } from './fixtures/slips';
import { words } from './fixtures/words';

const t = words('zh');

const printSlip = async (page: Page) => {
  page.once('dialog', (dialog) => dialog.accept());
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: '打印查询回执' }).click();
  const slip = await opened;
  await slip.waitForLoadState();
  await expect(slip.getByRole('heading', { name: '案件查询回执' })).toBeVisible();
  const [receipt] = readSlips(await slip.content());
  await slip.close();
  if (!receipt) throw new Error('Nothing was printed.');
  return receipt;
};

test('the window clerk enters a case, prints its slip, and the party finds it; a new slip voids the old', async ({
  page,
  request,
}) => {
  const number = someCaseNumber();
  await holdSession(page, 'clerk');
  await page.goto(`${OFFICE_URL}/admin/collections/cases/create`);
  await page.getByRole('textbox', { name: /^案件编号/ }).fill(number.toLowerCase());
  await page.getByRole('textbox', { name: /^办案单位/ }).fill('城区派出所');
  await page.getByRole('textbox', { name: /^单位电话/ }).fill('0475-0001014');
  await pick(page, 'role', '被侵害人');
  await addRow(page, '添加 环节', page.locator('#field-stages__0__stage'));
  await pick(page, 'stages__0__stage', '行政 · 受案');
  await page.getByRole('textbox', { name: /^日期/ }).fill('2026-11-20');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page).toHaveURL(/\/cases\/\d+$/);

  const first = await printSlip(page);
  expect(first.number).toBe(number);
  const found = await request.post(`${SITE_URL}/zh/cases`, typed(first));
  expect(found.status()).toBe(200);
  const html = await found.text();
  expect(html).toContain(number);
  expect(html).toContain('0475-0001014');
  expect(html).toContain('datetime="2026-11-20"'.replace('datetime', 'dateTime'));

  const second = await printSlip(page);
  expect(second.code).not.toBe(first.code);
  const old = await (await request.post(`${SITE_URL}/zh/cases`, typed(first))).text();
  expect(old).toContain(t('Cases.noAnswer.title'));
  expect(old).not.toContain('0475-0001014');
  expect(await (await request.post(`${SITE_URL}/zh/cases`, typed(second))).text()).toContain(number);
});

test('a mistake in a case is told beside the field, and nothing is kept', async ({ page }) => {
  await holdSession(page, 'clerk');
  await page.goto(`${OFFICE_URL}/admin/collections/cases/create`);
  const number = page.getByRole('textbox', { name: /^案件编号/ });
  // What is typed in the moment the form opens is in the form, and its heading knows nothing of it: typed again.
  await expect(async () => {
    await number.fill('');
    await number.fill('J123');
    await expect(page.getByRole('heading', { name: 'J123' })).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(page.getByText('案件编号是一个字母', { exact: false }).first()).toBeVisible();
  await expect(page).toHaveURL(/\/cases\/create$/);
});

test('the window clerk sees no news, and no way to it', async ({ page }) => {
  await signIn(page, 'clerk');
  await expect(page.getByRole('link', { name: '显示所有 案件' })).toBeVisible();
  await expect(page.getByRole('link', { name: '显示所有 新闻' })).toHaveCount(0);
  await page.goto(`${OFFICE_URL}/admin/collections/articles`);
  await expect(page.getByRole('heading', { name: '没有找到任何东西' })).toBeVisible();
});

test('the auditor reads everything and changes nothing', async ({ page, stamp }) => {
  const editor = await officeAs('editor');
  const id = await draftOf(editor, 'articles', articleOf(`audited-${stamp}`));
  await editor.dispose();
  await holdSession(page, 'auditor');
  await page.goto(`${OFFICE_URL}/admin/collections/articles/${id}`);
  await expect(page.getByRole('textbox', { name: /^标题/ })).toBeDisabled();
  await expect(page.getByRole('button', { name: '发布修改' })).toHaveCount(0);
  const auditor = await officeAs('auditor');
  for (const collection of [
    'articles',
    'disclosures',
    'units',
    'pages',
    'cases',
    'media',
    'attachments',
    'users',
    'decisions',
    'decision-steps',
    'record-acts',
    'record-leaves',
    'review-steps',
    'word-translations',
    'document-translations',
  ]) {
    expect((await auditor.get(`/api/${collection}?limit=1`)).status(), collection).toBe(200);
    expect((await auditor.patch(`/api/${collection}/1`, { data: {} })).status(), collection).toBe(403);
    expect((await auditor.post(`/api/${collection}`, { data: {} })).status(), collection).toBe(403);
    expect((await auditor.delete(`/api/${collection}/1`)).status(), collection).toBe(403);
  }
  await auditor.dispose();
});

/** Who may do what, as the desk answers when asked straight: status 403 means no. */
const MATRIX = [
  {
    role: 'clerk',
    may: ['GET cases', 'GET units', 'GET saved-views'],
    mayNot: [
      'GET articles',
      'GET disclosures',
      'GET media',
      'GET attachments',
      'POST attachments',
      'POST articles',
      'PATCH units',
      'DELETE saved-views',
    ],
  },
  {
    role: 'editor',
    may: ['GET articles', 'GET units', 'GET media', 'GET attachments', 'GET saved-views'],
    mayNot: [
      'PATCH attachments',
      'DELETE attachments',
      'GET cases',
      'POST cases',
      'POST users',
      'DELETE articles',
    ],
  },
  { role: 'reviewer', may: ['GET articles'], mayNot: ['GET cases', 'POST units', 'DELETE articles'] },
  {
    role: 'approver',
    may: ['GET articles', 'GET attachments'],
    mayNot: [
      'PATCH attachments',
      'DELETE attachments',
      'GET cases',
      'POST cases',
      'POST users',
      'POST review-steps',
      'PATCH review-steps',
      'DELETE articles',
      'DELETE disclosures',
    ],
  },
  { role: 'legal', may: ['GET cases', 'GET articles'], mayNot: ['POST cases', 'DELETE cases', 'POST users'] },
  {
    role: 'secrecy',
    may: ['GET articles', 'GET attachments', 'GET decisions', 'GET decision-steps', 'GET review-steps'],
    mayNot: [
      'POST attachments',
      'GET cases',
      'POST decisions',
      'PATCH decisions',
      'PATCH articles',
      'POST users',
    ],
  },
  {
    role: 'translator',
    may: ['GET articles', 'GET units', 'GET word-translations'],
    mayNot: [
      'GET cases',
      'POST articles',
      'PATCH articles',
      'PATCH units',
      'PATCH word-translations',
      'PATCH document-translations',
      'POST users',
    ],
  },
  {
    role: 'administrator',
    may: ['GET users'],
    mayNot: ['GET cases', 'PATCH cases', 'POST articles', 'PATCH articles', 'DELETE articles'],
  },
] as const;

for (const { role, may, mayNot } of MATRIX)
  test(`the ${role} may ${may.join(', ')} and may not ${mayNot.join(', ')}`, async () => {
    const office = await officeAs(role);
    const ask = async (asked: string) => {
      const [method = '', collection = ''] = asked.split(' ');
      const address = `/api/${collection}${method === 'PATCH' || method === 'DELETE' ? '/1' : ''}`;
      const answer = await office.fetch(address, { method, ...(method === 'GET' ? {} : { data: {} }) });
      return answer.status();
    };
    for (const asked of may) expect(await ask(asked), asked).toBe(200);
    for (const asked of mayNot) expect(await ask(asked), asked).toBe(403);
    await office.dispose();
  });

test('only the approver publishes, whichever way it is tried', async ({ stamp }) => {
  const people = await reviewOffice();
  const id = await published(people, 'articles', articleOf(`only-approver-${stamp}`));
  await people.leave();
  const path = `/api/articles/${id}`;
  for (const role of ['editor', 'reviewer', 'legal'] as const) {
    const office = await officeAs(role);
    const before = await (await office.get(`${path}?depth=0&locale=zh`)).json();
    for (const data of [{ _status: 'published' }, { title: '未经终审的标题', _status: 'published' }]) {
      const answer = await office.patch(`${path}?locale=zh`, { data });
      expect(answer.status(), role).toBe(403);
      expect(await answer.text(), role).toContain('您的角色不能发布');
    }
    const after = await (await office.get(`${path}?depth=0&locale=zh`)).json();
    expect(after.title).toBe(before.title);
    await office.dispose();
  }
});

test('nobody makes themselves more than they are', async () => {
  for (const role of ['editor', 'clerk', 'auditor'] as const) {
    const office = await officeAs(role);
    const me = await (await office.get('/api/users/me')).json();
    await office.patch(`/api/users/${me.user.id}`, { data: { role: 'administrator' } });
    expect((await (await office.get('/api/users/me')).json()).user.role).toBe(role);
    expect(
      (
        await office.post('/api/users', {
          data: {
            email: 'x@demo.invalid',
            password: 'four-horses-graze-here',
            name: 'x',
            role: 'administrator',
          },
        })
      ).status(),
    ).toBe(403);
    await office.dispose();
  }
});

test('a stranger at the door of the desk is told whose it is, has nothing drawn and is sent no password', async ({
  page,
  request,
}) => {
  await page.goto(`${OFFICE_URL}/admin/forgot`);
  await expect(page).toHaveURL(`${OFFICE_URL}/admin/login`);
  await expect(page.getByText('请找系统管理员', { exact: false })).toBeVisible();
  expect(await page.locator('head').innerHTML()).not.toContain('Payload');
  expect((await request.get(`${OFFICE_URL}/api/og?title=x`)).status()).toBe(400);
  const data = { email: 'administrator@demo.invalid' };
  expect((await request.post(`${OFFICE_URL}/api/users/forgot-password`, { data })).status()).toBe(403);
});
