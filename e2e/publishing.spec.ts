import { expect, test } from './fixtures';
import { addRow, draftIsKept, publish, typeDate, writeArticle } from './fixtures/desk';
import { holdSession, ownAccount, signInByHand } from './fixtures/office';
import { reviewOffice, signAll } from './fixtures/reviews';
import { OFFICE_URL, SITE_URL } from './fixtures/site';
import { words } from './fixtures/words';

const t = words('zh');

test('a draft becomes public through three reviews only, is corrected in the open, and withdrawn with a reason', async ({
  anotherWindow,
  stamp,
}) => {
  test.setTimeout(120_000);
  const draft = {
    title: `测试：夜间窗口增加一小时 ${stamp}`,
    summary: '为了检验发布流程而写的一篇。',
    text: '从下周起，城区派出所的窗口晚一小时关门。',
    slug: `night-hour-${stamp}`,
  };
  const address = `${SITE_URL}/zh/news/${draft.slug}`;
  let atDesk = '';
  const [editor, approver, citizen] = [await anotherWindow(), await anotherWindow(), await anotherWindow()];
  const visit = async () => (await citizen.goto(address))?.status();

  await test.step('the editor writes; nobody outside sees it', async () => {
    await signInByHand(editor, await ownAccount('editor'));
    atDesk = await writeArticle(editor, draft);
    expect(await visit()).toBe(404);
    await citizen.goto(`${SITE_URL}/zh/news`);
    await expect(citizen.getByText(draft.title)).toHaveCount(0);
  });

  await test.step('the editor cannot publish, is told so in Chinese, and loses nothing', async () => {
    await publish(editor);
    await expect(editor.getByText('您的角色不能发布')).toBeVisible();
    await editor.reload();
    await expect(editor.getByRole('textbox', { name: /^标题/ })).toHaveValue(draft.title);
    await expect(editor.getByRole('main').getByText('草稿', { exact: true })).toBeVisible();
    expect(await visit()).toBe(404);
  });

  const people = await reviewOffice();
  const id = Number(/articles\/(\d+)/.exec(atDesk)?.[1]);

  await test.step('the approver cannot publish what nobody has reviewed', async () => {
    await holdSession(approver, 'approver');
    // Others write as well: the newest ten need not hold it for long.
    await approver.goto(`${OFFICE_URL}/admin/collections/articles?search=${draft.slug}`);
    await approver.getByRole('link', { name: draft.title }).click();
    const takeOver = approver.getByRole('button', { name: '接管' });
    await approver.addLocatorHandler(takeOver, () => takeOver.click());
    await expect(approver.getByRole('textbox', { name: /^标题/ })).toHaveValue(draft.title);
    await publish(approver);
    await expect(approver.getByText('还没有完成三审').first()).toBeVisible();
    expect(await visit()).toBe(404);
  });

  await test.step('after three people it is published, and the next reader has it', async () => {
    await signAll(people, 'articles', id);
    await approver.reload();
    await approver.getByRole('button', { name: '现在发布' }).click();
    await expect(approver.getByRole('main').getByText('已发布', { exact: true })).toBeVisible();

    expect(await visit()).toBe(200);
    await expect(citizen.getByRole('heading', { level: 1, name: draft.title })).toBeVisible();
    await expect(citizen.getByRole('article')).toContainText(draft.text);
    await expect(citizen.getByText(t('Site.history.unchanged'))).toBeVisible();
    await citizen.goto(`${SITE_URL}/zh/news`);
    await expect(citizen.getByRole('link', { name: draft.title })).toBeVisible();
    await citizen.goto(`${SITE_URL}/zh/news/topic/service`);
    await expect(citizen.getByRole('link', { name: draft.title })).toBeVisible();
  });

  await test.step('a correction is reviewed as well, and public together with what it changed', async () => {
    const note = `更正：关门时间原来写错，晚半小时。${stamp}`;
    await editor.goto(atDesk);
    const takeOver = editor.getByRole('button', { name: '接管' });
    await editor.addLocatorHandler(takeOver, () => takeOver.click());
    await expect(editor.getByRole('textbox', { name: /^标题/ })).toBeEnabled();
    const kept = draftIsKept(editor);
    const what = editor.getByRole('textbox', { name: /^改了什么/ });
    await addRow(editor, '添加 一次改动', what);
    await what.fill(note);
    await typeDate(editor, 'changes__0__at', '2026-11-24 10:00');
    await editor.getByRole('textbox', { name: /^摘要/ }).fill('更正后的摘要。');
    await kept;
    await visit();
    await expect(citizen.getByText(note), 'an unfinished correction stays inside').toHaveCount(0);
    await editor.close();
    await signAll(people, 'articles', id);
    await approver.reload();
    await publish(approver);
    await expect(async () => {
      await visit();
      await expect(citizen.getByRole('region', { name: t('Site.history.title') })).toContainText(note, {
        timeout: 500,
      });
    }).toPass({ timeout: 20_000 });
    await expect(citizen.getByRole('article')).toContainText('更正后的摘要。');
    await expect(citizen.locator('.article-meta').getByText(t('Site.marks.changed'))).toBeVisible();
    await citizen.goto(`${SITE_URL}/zh/corrections`);
    await expect(citizen.getByText(note)).toBeVisible();
  });

  await test.step('a withdrawn text is gone, its reason stands', async () => {
    const reason = '内容有误，待核实后重新发布。';
    const field = approver.getByRole('textbox', { name: /^撤回原因/ });
    await expect(async () => {
      // The form draws its lower fields when one comes near them.
      await approver.mouse.move(400, 600);
      await approver.mouse.wheel(0, 600);
      await expect(field).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 15_000 });
    await field.fill(reason);
    await typeDate(approver, 'withdrawal__at', '2026-11-24 11:00');
    await publish(approver);
    await expect.poll(visit, { timeout: 20_000 }).toBe(410);
    await expect(citizen.getByText(t('Site.withdrawn.reason', { reason }))).toBeVisible();
    expect(await citizen.content()).not.toContain(draft.text);
  });
  await people.leave();
});
