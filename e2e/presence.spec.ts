import { expect, test } from './fixtures';
import { draftIsKept, fitsPhone, writeArticle } from './fixtures/desk';
import { holdSession, officeAs } from './fixtures/office';

test('two people at one article see each other, nothing is overwritten, and a crash takes no words away', async ({
  browser,
  stamp,
}) => {
  test.setTimeout(150_000);
  const [editorAt, reviewerAt] = [await browser.newContext(), await browser.newContext()];
  let editor = await editorAt.newPage();
  await editor.clock.install();
  /** The form asks every quarter of a minute who else is there; its clock is put forward, the desk's is not. */
  const inAQuarterMinute = (then: () => Promise<void>) =>
    expect(async () => {
      await editor.clock.fastForward(15_000);
      await then();
    }).toPass({ timeout: 60_000 });
  const reviewer = await reviewerAt.newPage();
  await holdSession(editor, 'editor');
  const address = await writeArticle(editor, {
    title: `测试：两个人写一篇 ${stamp}`,
    summary: '两个人同时写的一篇。',
    text: '窗口晚一小时关门。',
    slug: `two-writers-${stamp}`,
  });
  const title = (page = editor) => page.getByRole('textbox', { name: /^标题/ });

  await test.step('each sees the other by role and since when', async () => {
    await holdSession(reviewer, 'reviewer');
    await reviewer.goto(address);
    await expect(reviewer.getByText(/编辑（初审） .*也开着这一件（.*起）/)).toBeVisible({ timeout: 20_000 });
    await inAQuarterMinute(() =>
      expect(editor.getByText(/复审 .*也开着这一件（.*起）/)).toBeVisible({ timeout: 2_000 }),
    );
    await reviewer.goto('about:blank');
    await inAQuarterMinute(() => expect(editor.getByText(/也开着这一件/)).toHaveCount(0, { timeout: 2_000 }));
  });

  await test.step('what the reviewer saved stays; the editor compares and decides', async () => {
    const office = await officeAs('reviewer');
    const id = address.split('/').at(-1);
    const theirs = `复审改的标题 ${stamp}`;
    const changed = await office.patch(`/api/articles/${id}?draft=true&locale=zh`, {
      data: { title: theirs },
    });
    expect(changed.status()).toBe(200);
    const stored = async () =>
      (await (await office.get(`/api/articles/${id}?draft=true&locale=zh&depth=0`)).json()).title;
    const refused = editor.waitForResponse((response) => response.status() === 409, { timeout: 20_000 });
    await title().fill(`编辑改的标题 ${stamp}`);
    await refused;
    expect(await stored()).toBe(theirs);
    const compare = editor.getByRole('button', { name: '比较两边的文字' });
    await editorAt.route('**/api/presence/compare', (route) => route.abort());
    await compare.click({ timeout: 20_000 });
    await expect(editor.getByText('没有连上编辑台，您的文字还在这一页。')).toBeVisible();
    await editorAt.unroute('**/api/presence/compare');
    await compare.click();
    await expect(editor.getByText('没有连上编辑台，您的文字还在这一页。')).toHaveCount(0);
    const row = editor.getByRole('row', { name: /标题/ }).last();
    await expect(row.getByRole('cell')).toHaveText([theirs, `编辑改的标题 ${stamp}`]);
    await fitsPhone(editor);
    const saved = editor.waitForResponse(
      (response) => response.request().method() === 'PATCH' && response.ok(),
    );
    await editor.getByRole('button', { name: '用这一页的，再存一次' }).click();
    await saved;
    await expect(editor.getByText('这一件又被存过。您的文字')).toHaveCount(0, { timeout: 20_000 });
    expect(await stored()).toBe(`编辑改的标题 ${stamp}`);
    await office.dispose();
  });

  await test.step('words typed without a line are offered again after a crash, and gone once saved', async () => {
    await editorAt.route(/\/api\/articles\//, (route) =>
      route.request().method() === 'PATCH' ? route.abort() : route.continue(),
    );
    await title().fill(`断线时写的标题 ${stamp}`);
    await expect
      .poll(() => editor.evaluate(() => Object.values(localStorage).join()), { timeout: 10_000 })
      .toContain('断线时写的标题');
    await editor.close();
    await editorAt.unroute(/\/api\/articles\//);
    editor = await editorAt.newPage();
    await editor.goto(address);
    await expect(title()).toHaveValue(`编辑改的标题 ${stamp}`, { timeout: 20_000 });
    const kept = draftIsKept(editor);
    await editor.getByRole('button', { name: '放回表单' }).click();
    await expect(title()).toHaveValue(`断线时写的标题 ${stamp}`);
    await kept;
    await expect
      .poll(() => editor.evaluate(() => Object.keys(localStorage).join()))
      .not.toContain('naiman-desk-kept');
  });
  await Promise.all([editorAt.close(), reviewerAt.close()]);
});
