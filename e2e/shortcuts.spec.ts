import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { holdSession, officeAs, ownAccount, signIn, signInAs } from './fixtures/office';
import { articleOf, draftOf, reviewReport, take } from './fixtures/reviews';
import { OFFICE_URL } from './fixtures/site';

const addressOf = (id: number) => `${OFFICE_URL}/admin/collections/articles/${id}`;
/** Out of every field, as after a click into the margin. */
const leaveFields = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
/**
 * Until the desk hears its keys: its scripts have come, and it knows that nobody has switched them off. Asked with the
 * key that leads nowhere; one that leads on, pressed again, would begin the way on anew each time.
 */
async function keysAreHeard(page: Page): Promise<void> {
  const help = page.getByRole('dialog', { name: '快捷键' });
  await expect(async () => {
    await leaveFields(page);
    await page.keyboard.press('?');
    await expect(help).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 20_000 });
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
}
const stepsOf = async (id: number): Promise<string[]> => {
  const office = await officeAs('reviewer');
  const { steps } = await reviewReport(office, 'articles', id);
  await office.dispose();
  return steps.map(({ term }: { term: string }) => term);
};

test('an editor saves, previews, sends to review and goes home by keys alone, and is asked before anything is sent', async ({
  page,
  stamp,
}) => {
  test.setTimeout(120_000);
  const editor = await officeAs('editor');
  const id = await draftOf(editor, 'articles', articleOf(`keys-${stamp}`));
  await editor.dispose();
  await holdSession(page, 'editor');
  await page.goto(addressOf(id));
  const submit = page.getByRole('button', { name: '提交审核' });
  await expect(submit).toBeVisible({ timeout: 20_000 });

  const title = page.getByRole('textbox', { name: /^标题/ });
  const before = await title.inputValue();
  await title.focus();
  await page.keyboard.press('End');
  await page.keyboard.type('thpyb?');
  await expect(title, 'letters stay letters while somebody writes').toHaveValue(`${before}thpyb?`);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const saved = page.waitForResponse(
    (answer) => answer.url().includes(`/api/articles/${id}`) && answer.request().method() === 'PATCH',
  );
  await page.keyboard.press('Control+s');
  expect((await saved).status()).toBe(200);

  await leaveFields(page);
  const preview = page.waitForEvent('popup');
  await page.keyboard.press('p');
  await expect(await preview).toHaveURL(new RegExp(`/preview/both/articles/${id}$`));
  await (await preview).close();

  const asked: string[] = [];
  page.once('dialog', (question) => {
    asked.push(question.message());
    void question.dismiss();
  });
  await page.keyboard.press('t');
  await expect.poll(() => asked).toEqual(['提交审核。确定吗？']);
  expect(await stepsOf(id), 'no is no').not.toContain('提交审核');
  page.once('dialog', (question) => void question.accept());
  await page.keyboard.press('t');
  await expect(page.getByRole('region', { name: '三审' })).toContainText('提交审核 ·');
  await page.keyboard.press('h');
  await expect(page.getByRole('heading', { name: '等我办的' })).toBeVisible({ timeout: 20_000 });
});

test('a reviewer goes to the next item, sends back with a remark, or signs, by keys', async ({
  page,
  stamp,
}) => {
  test.setTimeout(120_000);
  const editor = await officeAs('editor');
  const ids: number[] = [];
  for (const name of ['one', 'two']) {
    const id = await draftOf(editor, 'articles', articleOf(`next-${name}-${stamp}`));
    expect((await take(editor, 'articles', id, 'first')).status).toBe(201);
    ids.push(id);
  }
  await editor.dispose();
  const [first, second] = ids.map(addressOf) as [string, string];
  const pathOf = (address: string) => new URL(address).pathname;
  const asked: (string | null)[] = [];
  // The desk names what waits, which may be another test's: to open that would lock it. In its place come these two.
  await page.route('**/api/waiting/next?*', async (route) => {
    asked.push(new URL(route.request().url()).searchParams.get('after'));
    const answer = await route.fetch();
    const { href } = (await answer.json()) as { href: string };
    expect(href).toMatch(/\/admin\/collections\/\w+\/\d+$/);
    await route.fulfill({ json: { href: pathOf(asked.at(-1) === pathOf(first) ? second : first) } });
  });
  await signIn(page, 'reviewer');
  await keysAreHeard(page);
  await page.keyboard.press('n');
  await expect(page).toHaveURL(first);
  await expect(page.getByRole('region', { name: '三审' })).toBeVisible();
  await keysAreHeard(page);
  await page.keyboard.press('n');
  await expect(page, 'another one').toHaveURL(second);
  expect(asked, 'asked from where somebody stands').toEqual(['/admin', pathOf(first)]);

  await page.goto(first);
  const panel = page.getByRole('region', { name: '三审' });
  await expect(panel.getByRole('button', { name: '退回修改' })).toBeVisible({ timeout: 20_000 });
  await keysAreHeard(page);
  await page.keyboard.press('b');
  const note = panel.getByRole('textbox', { name: /^意见/ });
  await expect(note, 'a remark comes first').toBeFocused();
  await note.fill('请再核对');
  await leaveFields(page);
  page.once('dialog', (question) => void question.accept());
  await page.keyboard.press('b');
  await expect(panel).toContainText('退回意见：请再核对');

  await page.goto(second);
  await expect(panel.getByRole('button', { name: /^签复审/ })).toBeVisible({ timeout: 20_000 });
  await keysAreHeard(page);
  page.once('dialog', (question) => {
    expect(question.message()).toBe('签复审：事实无误。确定吗？');
    void question.accept();
  });
  await page.keyboard.press('y');
  await expect.poll(() => stepsOf(ids[1] as number)).toContain('复审通过（事实）');
});

test('? shows the keys, / finds the search box, an input method is left alone, and single keys can be switched off', async ({
  page,
}) => {
  await signInAs(page, await ownAccount('legal'));
  await page.goto(`${OFFICE_URL}/admin/collections/articles`);
  const search = page.getByRole('textbox', { name: /搜索/ }).first();
  await expect(search).toBeVisible({ timeout: 20_000 });
  await leaveFields(page);
  const press = (init: object) =>
    page.evaluate((more) => {
      const options = { bubbles: true, cancelable: true, key: '?', ...more };
      return document.body.dispatchEvent(new KeyboardEvent('keydown', options));
    }, init);
  const help = page.getByRole('dialog', { name: '快捷键' });
  expect(await press({ isComposing: true })).toBe(true);
  expect(await press({ keyCode: 229 })).toBe(true);
  await expect(help).toBeHidden();
  await keysAreHeard(page);
  await page.keyboard.press('/');
  await expect(search).toBeFocused();

  await page.getByRole('button', { name: '快捷键' }).click();
  const kept = page.waitForResponse(
    (answer) => answer.url().includes('/payload-preferences/') && answer.request().method() === 'POST',
  );
  await help.getByRole('checkbox', { name: /^使用单键快捷键/ }).uncheck();
  await kept;
  await help.getByRole('button', { name: '关上' }).click();
  await page.keyboard.press('?');
  await expect(help).toBeHidden();
  await page.reload();
  await expect(search).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole('button', { name: '快捷键' })).toBeVisible();
  await page.keyboard.press('h');
  await page.keyboard.press('?');
  await expect(help).toBeHidden();
  await expect(page).toHaveURL(/collections\/articles/);
  await page.getByRole('button', { name: '快捷键' }).click();
  await help.getByRole('checkbox', { name: /^使用单键快捷键/ }).check();
  await page.keyboard.press('?');
  await expect(help).toBeHidden();
});
