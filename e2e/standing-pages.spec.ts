import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { holdSession, officeAs } from './fixtures/office';
import { bodyOf, keepDraft, publishReviewed, reviewOffice, reviewReport, take } from './fixtures/reviews';
import { OFFICE_URL } from './fixtures/site';

type Doc = { id: number; slug: string; address?: string; body?: unknown };

const panel = (page: Page) => page.getByRole('region', { name: '三审' });

test('what stands at the foot of every page changes by three people, and not before', async ({
  anotherWindow,
  request,
  stamp,
}) => {
  test.setTimeout(150_000);
  const people = await reviewOffice();
  const found = await (await people.editor.get('/api/pages?where[slug][equals]=frame&locale=zh')).json();
  const frame = found.docs[0] as Doc;
  const address = `${frame.address}${stamp}号`;
  const foot = async () => (await request.get('/zh/about')).text();
  const at = async (role: 'editor' | 'reviewer' | 'approver', place = '') => {
    const page = await anotherWindow();
    const takeOver = page.getByRole('button', { name: '接管' });
    await page.addLocatorHandler(takeOver, () => takeOver.click());
    await holdSession(page, role);
    await page.goto(`${OFFICE_URL}/admin${place}`);
    return page;
  };

  const editor = await at('editor', '/collections/pages');
  await test.step('the editor writes another address; it is kept by itself and read by nobody', async () => {
    await editor.getByRole('link', { name: '账号、菜单、电话和页脚' }).click();
    await editor.getByRole('button', { name: '页脚' }).click();
    await editor.getByRole('textbox', { name: '地址' }).fill(address);
    await expect
      .poll(async () => (await reviewReport(people.editor, 'pages', frame.id)).differsFrom, {
        timeout: 20_000,
      })
      .toBe('现在公开的');
    expect(await foot()).not.toContain(address);
  });

  await test.step('its preview has it, for whoever has a session', async () => {
    const seen = await people.editor.get(`/preview/zh/pages/${frame.id}`);
    expect(await seen.text()).toContain(address);
    const stranger = await officeAs(null);
    expect((await stranger.get(`/preview/zh/pages/${frame.id}`)).status()).toBe(404);
    await stranger.dispose();
  });

  await test.step('editor, reviewer and approver sign, and the approver publishes', async () => {
    await editor.reload();
    await panel(editor).getByRole('button', { name: '签初审' }).click();
    await expect(panel(editor).getByRole('status')).toContainText('等待复审');
    for (const [role, sign, then] of [
      ['reviewer', '签复审', '等待终审'],
      ['approver', '签终审', '三审通过'],
    ] as const) {
      const page = await at(role);
      const mine = page.getByRole('region', { name: '等我审' });
      await mine.getByRole('link', { name: '账号、菜单、电话和页脚' }).click();
      await panel(page).getByRole('button', { name: sign }).click();
      await expect(panel(page).getByRole('status')).toContainText(then);
      expect(await foot()).not.toContain(address);
      if (role === 'approver') {
        await panel(page).getByRole('button', { name: '现在发布' }).click();
        await expect(panel(page).getByRole('status')).toContainText('已公开');
      }
    }
    expect(await foot()).toContain(address);
  });

  await keepDraft(people.editor, 'pages', frame.id, { address: frame.address });
  await publishReviewed(people, 'pages', frame.id);
  expect(await foot()).not.toContain(address);
  await people.leave();
});

test('a text about the site is published by nobody alone, and its page names its entry in the record', async ({
  request,
  stamp,
}) => {
  const people = await reviewOffice();
  const found = await (await people.editor.get('/api/pages?where[slug][equals]=privacy&locale=zh')).json();
  const page = found.docs[0] as Doc;
  const words = `测试期间加的一段 ${stamp}。`;
  const read = async () => (await request.get('/zh/privacy')).text();
  const entry = async () => /\/zh\/record\/entry\/(\d+)/.exec(await read())?.[1];
  const before = await entry();
  expect(before).toBeDefined();

  for (const one of [people.approver, people.legal, people.editor]) {
    const answer = await one.patch(`/api/pages/${page.id}?locale=zh`, {
      data: { body: bodyOf(words), _status: 'published' },
    });
    expect(answer.status()).toBe(403);
  }
  await keepDraft(people.editor, 'pages', page.id, { body: bodyOf(words) });
  expect((await take(people.editor, 'pages', page.id, 'first')).status).toBe(201);
  expect((await take(people.reviewer, 'pages', page.id, 'second')).status).toBe(201);
  expect((await take(people.approver, 'pages', page.id, 'third')).status, 'before the legal unit').toBe(403);
  expect(await read()).not.toContain(words);
  expect((await take(people.legal, 'pages', page.id, 'legal')).status).toBe(201);
  expect((await take(people.approver, 'pages', page.id, 'third')).status).toBe(201);
  expect((await take(people.approver, 'pages', page.id, 'published')).status).toBe(201);
  expect(await read()).toContain(words);
  const now = await entry();
  expect(Number(now)).toBeGreaterThan(Number(before));
  const text = await (await request.get(`/record/texts/${now}.json`)).text();
  expect(text).toContain(words);

  await keepDraft(people.editor, 'pages', page.id, { body: page.body });
  await publishReviewed(people, 'pages', page.id);
  expect(await read()).not.toContain(words);
  await people.leave();
});

test('there is one of each standing page, and it stays', async () => {
  const people = await reviewOffice();
  const again = await people.editor.post('/api/pages?locale=zh&draft=true', {
    data: { slug: 'help', body: bodyOf('又一份'), _status: 'draft' },
  });
  expect(again.status()).toBe(400);
  const found = await (await people.editor.get('/api/pages?where[slug][equals]=help')).json();
  const { id } = found.docs[0] as Doc;
  expect((await people.approver.delete(`/api/pages/${id}`)).status()).toBe(403);
  expect((await take(people.approver, 'pages', id, 'withdrawn', { note: '不要了' })).status).toBe(403);
  expect((await take(people.approver, 'pages', id, 'emergency', { note: '快' })).status).toBe(403);
  await people.leave();
});
