import { expect, test } from './fixtures';
import { holdSession, officeAs } from './fixtures/office';
import { OFFICE_URL } from './fixtures/site';

const LIST = `${OFFICE_URL}/admin/collections/articles`;
const FILTERED = `${LIST}?where[or][0][and][0][topic][equals]=service`;

test('an editor keeps a filter under a name, opens it from the list and the home screen, and nobody else has it', async ({
  page,
  stamp,
}) => {
  const name = `便民 ${stamp}`;
  await holdSession(page, 'editor');
  await page.goto(FILTERED);
  const views = page.getByRole('region', { name: '保存的视图' });
  await views.getByText('保存现在的条件', { exact: true }).click();
  await views.getByRole('textbox', { name: '名称' }).fill(name);
  await expect(views.getByRole('checkbox', { name: '大家共用' }), 'an editor shares nothing').toHaveCount(0);
  await views.getByRole('button', { name: '保存', exact: true }).click();
  await expect(views.getByRole('status')).toContainText(`已保存为“${name}”`);
  await expect(views.getByRole('link', { name })).toHaveAttribute('aria-current', 'true');

  await page.goto(`${OFFICE_URL}/admin`);
  const home = page.getByRole('navigation', { name: '保存的视图' });
  await home.getByRole('link', { name }).click();
  await expect(page).toHaveURL(/topic\]?%?5?D?\[?.*service/);
  await expect(page.getByRole('region', { name: '保存的视图' }).getByRole('link', { name })).toHaveAttribute(
    'aria-current',
    'true',
  );
  const topics = page.locator('td.cell-topic');
  await expect(topics.first()).toBeVisible();
  expect(new Set(await topics.allTextContents())).toEqual(new Set(['便民服务']));

  const reviewer = await officeAs('reviewer');
  expect(await (await reviewer.get('/api/saved-views/shown?list=articles')).text()).not.toContain(name);
  await reviewer.dispose();

  page.on('dialog', (question) => void question.accept());
  await page.getByText('改名、删除').click();
  await page.getByRole('button', { name: `删除：${name}` }).click();
  await expect(page.getByRole('region', { name: '保存的视图' }).getByRole('link', { name })).toHaveCount(0);
});

test('an approver sets a view for all; a filter by typed words is refused in plain words', async ({
  page,
  stamp,
}) => {
  const name = `共用 ${stamp}`;
  await holdSession(page, 'approver');
  await page.goto(`${LIST}?where[or][0][and][0][title][like]=张三`);
  const views = page.getByRole('region', { name: '保存的视图' });
  const keep = async () => {
    await views.getByRole('textbox', { name: '名称' }).fill(name);
    await views.getByRole('checkbox', { name: '大家共用' }).check();
    await views.getByRole('button', { name: '保存', exact: true }).click();
  };
  await views.getByText('保存现在的条件', { exact: true }).click();
  await keep();
  await expect(views.getByRole('status')).toContainText('按“标题”筛选的条件不能保存，没有保存');
  await page.goto(FILTERED);
  await views.getByText('保存现在的条件', { exact: true }).click();
  await keep();
  await expect(views.getByRole('status')).toContainText('已保存');

  const editor = await officeAs('editor');
  const shown = await (await editor.get('/api/saved-views/shown?list=articles')).json();
  const found = shown.views.find((one: { name: string }) => one.name === name);
  expect(found).toMatchObject({ isShared: true, mayChange: false });
  expect((await editor.delete(`/api/saved-views/${found.id}`)).status()).not.toBe(200);
  await editor.dispose();
  const approver = await officeAs('approver');
  expect((await approver.delete(`/api/saved-views/${found.id}`)).status()).toBe(200);
  await approver.dispose();
});

test('lists of case files, accounts and acts offer no views', async ({ page }) => {
  await holdSession(page, 'clerk');
  await page.goto(`${OFFICE_URL}/admin/collections/cases`);
  await expect(page.getByRole('heading', { name: '案件', exact: true })).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole('region', { name: '保存的视图' })).toHaveCount(0);
});
