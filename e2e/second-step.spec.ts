import type { Page } from '@playwright/test';
import { codeAt } from '../cms/second-step/totp';
import { expect, test } from './fixtures';
import { officeAs } from './fixtures/office';
import { OFFICE_URL } from './fixtures/site';

/** Types address and password of an account and sends them, until the desk has answered. */
async function enterAs(page: Page, address: string): Promise<void> {
  await page.goto(`${OFFICE_URL}/admin/login`);
  // The form stands before its scripts do, which empty it when they come.
  await expect(async () => {
    await page.getByLabel('电子邮件').fill(address);
    await page.getByLabel('密码').fill(password);
    await Promise.all([
      page.waitForResponse((answer) => answer.url().endsWith('/api/users/login'), { timeout: 8_000 }),
      page.getByLabel('密码').press('Enter'),
    ]);
  }).toPass({ timeout: 25_000 });
}

const password = 'four-horses-graze-here';
/** Codes for the next half minute, which the desk takes as well: the present one has been used to set it up. */
const NEXT = 30_000;

test('somebody sets the second step up, and from then on the password alone lets nobody in', async ({
  page,
  stamp,
}) => {
  const email = `second-step-${stamp}@demo.invalid`;
  const administrator = await officeAs('administrator');
  const data = { email, password, name: '测试法制岗', role: 'legal', unitName: '法制大队' };
  expect((await administrator.post('/api/users', { data })).status()).toBe(201);
  await administrator.dispose();

  const enter = () => enterAs(page, email);
  await enter();
  await expect(page).toHaveURL(`${OFFICE_URL}/admin`, { timeout: 20_000 });
  await page.goto(`${OFFICE_URL}/admin/account`);
  await page.getByRole('button', { name: '设置两步验证' }).click();
  const shown = await page
    .getByText(/^密钥：/)
    .locator('code')
    .textContent();
  const key = String(shown).replace(/\s/g, '');
  await page.getByRole('textbox', { name: /^第二步/ }).fill('000000');
  await page.getByRole('button', { name: '开通' }).click();
  await expect(page.getByRole('alert').filter({ hasText: '数字不对，没有开通' })).toBeVisible();
  await page.getByRole('textbox', { name: /^第二步/ }).fill(codeAt(key, Date.now()));
  await page.getByRole('textbox', { name: /^第二步/ }).press('Enter');
  await expect(page.getByText('两步验证已经开通。')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: /^\w{4}(-\w{4}){3}$/ })).toHaveCount(10);
  await page.getByRole('button', { name: '已经记好' }).click();
  await expect(page.getByText('还剩 10 个恢复码')).toBeVisible({ timeout: 20_000 });

  await page.context().clearCookies();
  await enter();
  const code = page.getByRole('textbox', { name: /^手机上的六位数字/ });
  await expect(code).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: '密码对了' })).toBeVisible();
  expect(await page.context().cookies(OFFICE_URL)).toEqual([]);
  await code.fill('000000');
  await code.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: '验证码不对' })).toBeVisible();
  await code.fill(codeAt(key, Date.now() + NEXT));
  await code.press('Enter');
  await expect(page).toHaveURL(`${OFFICE_URL}/admin`, { timeout: 20_000 });
});

test('an approver whose password has become weak is led to the second step before anything else, then works on', async ({
  page,
  stamp,
}) => {
  const administrator = await officeAs('administrator');
  const address = `must-enrol-${stamp}@demo.invalid`;
  const data = { email: address, password, name: '测试终审岗', role: 'approver' };
  const made = await administrator.post('/api/users', { data });
  expect(made.status()).toBe(201);
  const { id } = (await made.json()).doc;
  // A password that holds the account's own name is a weak one, whenever the name was given.
  const renamed = await administrator.patch(`/api/users/${id}`, { data: { name: 'horses' } });
  expect(renamed.status()).toBe(200);
  await administrator.dispose();

  await enterAs(page, address);
  const must = page.getByRole('alert').filter({ hasText: '要先设好两步验证才能办其他事' });
  await expect(must).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole('heading', { name: '等我办的' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: '新闻' })).toHaveCount(0);
  for (const path of [
    'collections/articles',
    'collections/articles/1',
    'collections/users',
    'globals/settings',
  ]) {
    await page.goto(`${OFFICE_URL}/admin/${path}`);
    await expect(page, path).toHaveURL(`${OFFICE_URL}/admin`, { timeout: 20_000 });
    await expect(must, path).toBeVisible();
  }
  for (const path of ['articles', 'media', 'saved-views', 'waiting/next'])
    expect((await page.request.get(`${OFFICE_URL}/api/${path}`)).status(), path).toBe(403);

  await page.getByRole('button', { name: '设置两步验证' }).click();
  const key = await page
    .getByText(/^密钥：/)
    .locator('code')
    .textContent();
  await page
    .getByRole('textbox', { name: /^第二步/ })
    .fill(codeAt(String(key).replace(/\s/g, ''), Date.now()));
  await page.getByRole('button', { name: '开通' }).click();
  await page.getByRole('button', { name: '已经记好' }).click();
  await expect(page.getByRole('heading', { name: '等我办的' })).toBeVisible({ timeout: 20_000 });
  await page.goto(`${OFFICE_URL}/admin/collections/articles`);
  await expect(page).toHaveURL(/collections\/articles/);
  await expect(page.getByRole('heading', { name: '新闻' })).toBeVisible();
});
