import { expect, test } from './fixtures';
import { fitsPhone } from './fixtures/desk';
import { ownAccount, signInAs } from './fixtures/office';
import { OFFICE_URL } from './fixtures/site';

test('somebody changes their own password and address, with the present password', async ({
  page,
  stamp,
}) => {
  const account = await ownAccount('editor');
  await signInAs(page, account);
  await page.goto(`${OFFICE_URL}/admin/account`);
  const present = page.getByLabel('现在的密码');
  /** Payload calls a password that was typed a moment ago an invalid field. */
  const saved = (said: string) =>
    expect(async () => {
      await page.getByRole('button', { name: '保存' }).click();
      await expect(page.getByText(said)).toBeVisible({ timeout: 2_000 });
    }).toPass({ timeout: 20_000 });
  await expect(page.getByRole('heading', { name: '两步验证' })).toBeVisible();
  await expect(present).toBeHidden();
  await expect(page.getByRole('heading', { name: '编辑台的显示' })).toBeVisible();
  await fitsPhone(page);

  const password = 'k7-Lm2.qWz9y';
  await page.getByRole('button', { name: '更改密码' }).click();
  await page.getByRole('textbox', { name: '新的密码' }).fill(password);
  await page.getByRole('textbox', { name: '确认密码' }).fill(password);
  await present.fill('not-the-present-one');
  await saved('现在的密码不对。没有保存');
  await fitsPhone(page);
  await present.fill(account.password);
  await saved('更新成功');
  await expect(present).toBeHidden();

  await page.getByRole('textbox', { name: '岗位或姓名' }).fill('改了名');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('heading', { name: '改了名' })).toBeVisible();

  const email = `moved-${stamp}@demo.invalid`;
  await page.getByRole('textbox', { name: '电子邮件' }).fill(email);
  await present.fill(password);
  await page.getByRole('button', { name: '保存' }).click();
  await expect(present).toBeHidden();
  await signInAs(page, { email, password });
});
