import type { APIRequestContext, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { draftIsKept, publish, writeArticle } from './fixtures/desk';
import { holdSession, officeAs } from './fixtures/office';
import { reviewOffice, signAll } from './fixtures/reviews';
import { SITE_URL } from './fixtures/site';

/** Of nobody: the administrative area and date are real ones, the check digit is right. */
const NUMBER = '150525199001010015';
const NAME = '张小明';
const REASON = '本人书面同意公开姓名，同意书存法制大队。';

const panel = (page: Page) => page.getByRole('region', { name: '隐私检查' });
const item = (page: Page, place: string) => panel(page).getByRole('listitem').filter({ hasText: place });

const openAtDesk = async (page: Page, address: string) => {
  await page.goto(address);
  const takeOver = page.getByRole('button', { name: '接管' });
  await page.addLocatorHandler(takeOver, () => takeOver.click());
  // A new window fetches the desk's scripts first.
  await expect(panel(page).getByRole('status')).toContainText('处要处理', { timeout: 20_000 });
};

type Article = Record<string, unknown> & { id: number; body: unknown };
const stored = async (office: APIRequestContext, id: string): Promise<Article> =>
  (await office.get(`/api/articles/${id}?depth=0&locale=zh&draft=true`)).json();

test('a name and an identity number stop at the desk, whoever publishes and whichever way', async ({
  anotherWindow,
  stamp,
}) => {
  test.setTimeout(120_000);
  const draft = {
    title: `测试：隐私检查 ${stamp}`,
    summary: `来访人证件号${NUMBER}已登记。`,
    text: `上午，当事人${NAME}到派出所说明情况。`,
    slug: `privacy-gate-${stamp}`,
  };
  const address = `${SITE_URL}/zh/news/${draft.slug}`;
  const [editor, approver, legal, citizen] = [
    await anotherWindow(),
    await anotherWindow(),
    await anotherWindow(),
    await anotherWindow(),
  ];
  const visit = async () => (await citizen.goto(address))?.status();
  const asApprover = await officeAs('approver');
  let atDesk = '';

  await test.step('the editor is told where it stands, why, and what to write instead; the draft is kept', async () => {
    await holdSession(editor, 'editor');
    atDesk = await writeArticle(editor, draft);
    await expect(panel(editor).getByRole('status')).toContainText('有 2 处要处理');
    await expect(panel(editor).getByRole('status')).toContainText('其中 1 处必须删改');
    await expect(item(editor, '正文第 1 段')).toContainText(`“${NAME}”是自然人姓名`);
    await expect(item(editor, '正文第 1 段').getByRole('button', { name: '采用“张某”' })).toBeVisible();
    await expect(item(editor, '摘要')).toContainText('是证件号码');
    await expect(item(editor, '摘要')).toContainText('任何人都不能放行');
    expect(await panel(editor).textContent()).not.toContain(NUMBER);
    await expect(item(editor, '摘要').getByText('核准')).toHaveCount(0);
  });
  const id = /articles\/(\d+)/.exec(atDesk)?.[1] ?? '';

  await test.step('the approver can publish neither by the form nor by the interface', async () => {
    await holdSession(approver, 'approver');
    await openAtDesk(approver, atDesk);
    await publish(approver);
    await expect(approver.locator('.field-error', { hasText: '正文第 1 段' }).first()).toBeVisible();
    expect(await visit()).toBe(404);

    const given = await stored(asApprover, id);
    for (const path of [`/api/articles/${id}`, `/api/articles?where[id][equals]=${id}`]) {
      const mark = path.includes('?') ? '&' : '?';
      const answer = await asApprover.patch(`${path}${mark}locale=zh`, {
        data: { ...given, _status: 'published' },
      });
      const said = await answer.text();
      expect(answer.status(), said).toBe(400);
      expect(said).not.toContain(NUMBER);
    }
    const alone = await asApprover.patch(`/api/articles/${id}?locale=zh`, { data: { _status: 'published' } });
    expect(alone.status()).toBe(400);
    const said = JSON.stringify(await alone.json());
    expect(said).toContain('正文第 1 段');
    expect(said).toContain('可改为“张某”');
    expect(await visit()).toBe(404);
  });

  await test.step('the legal reviewer lets the name stay, with a reason; nobody lets the number stay', async () => {
    await holdSession(legal, 'legal');
    await openAtDesk(legal, atDesk);
    const name = item(legal, '正文第 1 段');
    await expect(item(legal, '摘要').getByRole('button', { name: '核准保留' })).toHaveCount(0);
    await name.getByRole('textbox', { name: /^核准保留的理由/ }).fill(REASON);
    await name.getByRole('button', { name: '核准保留' }).click();
    await expect(name).toContainText('法制审核已经核准保留');
    await expect(panel(legal).getByRole('status')).toContainText('有 1 处要处理');

    const asLegal = await officeAs('legal');
    const { body, summary } = await stored(asLegal, id);
    const form = { collection: 'articles', id, locale: 'zh', data: { body, summary } };
    const { findings } = await (await asLegal.post('/api/privacy/check', { data: form })).json();
    const hard = findings.find(({ level }: { level: string }) => level === 'hard');
    for (const [office, status] of [
      [asLegal, 403],
      [asApprover, 403],
    ] as const) {
      const answer = await office.post('/api/privacy/clear', {
        data: { ...form, key: hard.key, reason: REASON },
      });
      expect(answer.status()).toBe(status);
    }
    const made = await asLegal.post('/api/privacy-clearances', { data: { key: hard.key, state: 'cleared' } });
    expect(made.status()).toBe(403);
    const { docs } = await (
      await asLegal.get(`/api/privacy-clearances?where[document][equals]=${id}`)
    ).json();
    expect(docs).toHaveLength(1);
    expect(docs[0]).toMatchObject({
      state: 'cleared',
      reason: REASON,
      answeredRole: 'legal',
      masked: '张■■',
    });
    expect(JSON.stringify(docs[0])).not.toContain(NAME);
    const changed = await asLegal.patch(`/api/privacy-clearances/${docs[0].id}`, {
      data: { reason: '别的' },
    });
    expect(changed.status()).toBe(403);
    await asLegal.dispose();
    await legal.close();
  });

  await test.step('the number still stops it; once it is gone the article is public without it', async () => {
    const still = await asApprover.patch(`/api/articles/${id}?locale=zh`, { data: { _status: 'published' } });
    expect(still.status()).toBe(400);
    const said = JSON.stringify(await still.json());
    expect(said).toContain('摘要');
    expect(said).not.toContain('正文第 1 段');
    expect(await visit()).toBe(404);

    await openAtDesk(editor, atDesk);
    const kept = draftIsKept(editor);
    await item(editor, '摘要').getByRole('button', { name: '采用：删去' }).click();
    await expect(editor.getByRole('textbox', { name: /^摘要/ })).toHaveValue('来访人证件号已登记。');
    await kept;
    await expect(panel(editor).getByRole('status')).toContainText('需要处理的都已核准');
    const people = await reviewOffice();
    await signAll(people, 'articles', Number(id));
    await people.leave();
    await approver.reload();
    await publish(approver);
    await expect.poll(visit, { timeout: 20_000 }).toBe(200);
    const html = await citizen.content();
    expect(html).toContain(draft.text);
    expect(html).not.toContain(NUMBER);
    expect(html).not.toContain(REASON);
  });

  await test.step('a changed sentence is not the one that was cleared', async () => {
    const { body } = await stored(asApprover, id);
    const other = JSON.parse(JSON.stringify(body).replace('上午', '下午'));
    const answer = await asApprover.patch(`/api/articles/${id}?locale=zh`, {
      data: { body: other, _status: 'published' },
    });
    expect(answer.status()).toBe(400);
    await visit();
    expect(await citizen.content()).not.toContain('下午');
  });
  await asApprover.dispose();
});

test('the lawful form goes into the text with one key, and the words of the other language are read as well', async ({
  page,
  stamp,
}) => {
  await holdSession(page, 'editor');
  const atDesk = await writeArticle(page, {
    title: `测试：采用 ${stamp}`,
    summary: '为了检验采用而写的一篇。',
    text: `当事人${NAME}的手机号是13800001234。`,
    slug: `adopt-${stamp}`,
  });
  const adopt = panel(page).getByRole('button', { name: '采用“张某”' });
  await adopt.focus();
  await page.keyboard.press('Enter');
  const editor = page.locator('.rich-text-lexical [contenteditable=true]').first();
  await expect(editor).toHaveText('当事人张某的手机号是13800001234。');
  await expect(panel(page)).not.toContainText('自然人姓名');
  await panel(page).getByRole('button', { name: '采用：删去' }).click();
  await expect(editor).toHaveText('当事人张某的手机号是。');
  await expect(panel(page).getByRole('status')).toHaveText('没有发现个人信息。');

  const id = /articles\/(\d+)/.exec(atDesk)?.[1] ?? '';
  const office = await officeAs('editor');
  const answer = await office.patch(`/api/articles/${id}?locale=mn&draft=true`, {
    data: { title: 'ᠣᠶᠤᠨᠴᠢᠮᠡᠭ ᠢᠷᠡᠪᠡ', _status: 'draft' },
  });
  expect(answer.status(), await answer.text()).toBe(200);
  await office.dispose();
  await page.goto(atDesk);
  await expect(item(page, '蒙古文 · 标题')).toContainText('是自然人姓名');
  const approver = await officeAs('approver');
  const published = await approver.patch(`/api/articles/${id}?locale=zh`, { data: { _status: 'published' } });
  expect(published.status()).toBe(400);
  expect(await published.text()).toContain('蒙古文 · 标题');
  await approver.dispose();
});
