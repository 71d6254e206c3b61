import { expect, test } from './fixtures';
import { isTaking, picture } from './fixtures/handbook';
import { holdSession, officeAs, signIn } from './fixtures/office';
import { articleOf, draftOf, take } from './fixtures/reviews';
import { OFFICE_URL } from './fixtures/site';

/** Pictures go one after another: they share a file of facts, and a person's home shows what others write. */
test.describe.configure({ mode: 'serial' });

test('nobody reads the handbook who is not signed in, and no citizen comes by its pictures', async ({
  page,
  request,
}) => {
  await page.goto(`${OFFICE_URL}/admin/handbook`);
  await expect(page).toHaveURL(/\/admin\/login/);
  expect((await request.get('/handbook/home.webp')).status()).toBe(404);
});

test('its picture of the sign-in is what a person sees', async ({ page }) => {
  await page.goto(`${OFFICE_URL}/admin/login`);
  await expect(page.getByRole('button', { name: '登录' })).toBeVisible();
  await picture(page, 'sign-in');
});

test('its picture of the home screen is what an editor sees', async ({ page }) => {
  await signIn(page, 'editor');
  await expect(page.getByRole('heading', { name: '等我办的' })).toBeVisible();
  await picture(page, 'home', page.locator('.home'), page.locator('.home__head'));
});

test('its picture of the reviews is what a reviewer sees', async ({ page }) => {
  const editor = await officeAs('editor');
  const id = await draftOf(
    editor,
    'articles',
    articleOf(`handbook-${Date.now().toString(36)}`, { title: '手册用的样例稿件' }),
  );
  expect((await take(editor, 'articles', id, 'first')).status).toBe(201);
  await editor.dispose();
  await holdSession(page, 'reviewer');
  await page.goto(`${OFFICE_URL}/admin/collections/articles/${id}`);
  const panel = page.getByRole('region', { name: '三审' });
  await expect(panel.getByRole('button', { name: '退回修改' })).toBeVisible();
  await picture(page, 'reviews', panel);
});

test('its picture of an import is what a clerk sees', async ({ page }) => {
  await holdSession(page, 'clerk');
  await page.goto(`${OFFICE_URL}/admin/collections/import-batches`);
  const upload = page.getByRole('region', { name: '导入案件摘录' });
  await expect(upload.getByRole('button', { name: '选择文件并核对' })).toBeVisible();
  await picture(page, 'import', upload);
});

test('its picture of a translation is what a translator sees', async ({ page }) => {
  await holdSession(page, 'translator');
  await page.goto(`${OFFICE_URL}/admin/collections/word-translations`);
  await page.getByLabel('找中文、蒙古文或键').fill('Site.skip');
  await page.getByRole('list', { name: '文字' }).getByRole('button').filter({ hasText: 'Site.skip' }).click();
  const form = page.getByRole('region', { name: '译文' });
  await expect(form.getByRole('button', { name: '标为已审读' })).toBeVisible();
  await picture(page, 'translation', form);
});

test('the handbook opens from the home screen, with chapters and pictures', async ({ page }) => {
  test.skip(isTaking, 'pictures are served after the next start');
  await signIn(page, 'editor');
  await page.getByRole('link', { name: '编辑手册' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /编辑台/ })).toBeVisible();
  await page.getByRole('navigation', { name: '目录' }).getByRole('link', { name: '图片' }).click();
  await expect(page.getByRole('heading', { name: '图片' })).toBeInViewport();
  for (const image of await page.getByRole('article').getByRole('img').all()) {
    await image.scrollIntoViewIfNeeded();
    await expect.poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(300);
  }
});
