import { expect, test } from './fixtures';
import { account, officeAs, signIn } from './fixtures/office';
import {
  articleOf,
  bodyOf,
  draftOf,
  keepDraft,
  published,
  reviewOffice,
  reviewReport,
  signAll,
  take,
} from './fixtures/reviews';
import { OFFICE_URL } from './fixtures/site';

const notice = (slug: string, more: object = {}) => ({
  title: `临时封闭 ${slug}`,
  summary: '因路面结冰封闭。',
  kind: 'traffic-control',
  body: bodyOf('请绕行。'),
  publisher: '交管岗',
  legalBasis: [{ name: '道路交通安全法' }],
  formedOn: new Date().toISOString(),
  slug,
  ...more,
});

test('an article goes through three people at the desk, with a remark on the way, to the public page', async ({
  anotherWindow,
  request,
  stamp,
}) => {
  test.setTimeout(120_000);
  const people = await reviewOffice();
  const slug = `reviews-${stamp}`;
  const title = `三审的稿子 ${stamp}`;
  const id = await draftOf(people.editor, 'articles', articleOf(slug, { title }));
  const street = async () => (await request.get(`/zh/news/${slug}`)).status();
  const at = async (role: 'editor' | 'reviewer' | 'approver') => {
    const page = await anotherWindow();
    const takeOver = page.getByRole('button', { name: '接管' });
    await page.addLocatorHandler(takeOver, () => takeOver.click());
    await signIn(page, role);
    return page;
  };
  const editor = await at('editor');
  const panel = (page: typeof editor) => page.getByRole('region', { name: '三审' });

  await test.step('the editor finds it among their drafts, signs the wording', async () => {
    await editor.getByRole('region', { name: '我的草稿' }).getByRole('link', { name: title }).click();
    await panel(editor).getByRole('button', { name: '签初审' }).click();
    await expect(panel(editor).getByRole('status')).toContainText('等待复审');
    await expect(panel(editor).getByRole('button', { name: '签复审' })).toHaveCount(0);
  });

  const reviewer = await at('reviewer');
  await test.step('the reviewer sends it back, with a remark at the title', async () => {
    await reviewer.getByRole('region', { name: '等我审' }).getByRole('link', { name: title }).click();
    await panel(reviewer).getByRole('button', { name: '退回修改' }).click();
    await expect(panel(reviewer).getByRole('alert')).toContainText('请写明退回的原因');
    await panel(reviewer).getByRole('textbox', { name: /^意见/ }).fill('标题没有写日期');
    await panel(reviewer).getByRole('combobox', { name: '针对哪一处' }).selectOption('标题');
    await panel(reviewer).getByRole('button', { name: '退回修改' }).click();
    await expect(panel(reviewer).getByRole('status')).toContainText('已退回');
  });

  await test.step('the editor mends it; what changed is seen side by side', async () => {
    await editor.reload();
    await expect(panel(editor)).toContainText('退回意见（标题）：标题没有写日期');
    await keepDraft(people.editor, 'articles', id, { title: `${title} 11 月 26 日` });
    await editor.reload();
    const changed = panel(editor).getByRole('group').filter({ hasText: '改了 1 处' });
    await expect(changed.getByRole('deletion')).toHaveText(title);
    await expect(changed.getByRole('insertion')).toHaveText(`${title} 11 月 26 日`);
    await panel(editor).getByRole('button', { name: '签初审' }).click();
    await expect(panel(editor).getByRole('status')).toContainText('等待复审');
  });

  await test.step('reviewer and approver sign, and the approver publishes', async () => {
    await reviewer.reload();
    await panel(reviewer).getByRole('button', { name: '签复审' }).click();
    await expect(panel(reviewer).getByRole('status')).toContainText('等待终审');
    expect(await street()).toBe(404);
    const approver = await at('approver');
    await approver.getByRole('region', { name: '等我审' }).getByRole('link', { name: title }).click();
    await panel(approver).getByRole('button', { name: '签终审' }).click();
    await expect(panel(approver).getByRole('status')).toContainText('三审通过');
    await panel(approver).getByRole('button', { name: '现在发布' }).click();
    await expect(panel(approver).getByRole('status')).toContainText('已公开');
    expect(await street()).toBe(200);
  });
  await people.leave();
});

test('nobody signs twice, and a changed byte voids what was signed', async ({ request, stamp }) => {
  const people = await reviewOffice();
  const slug = `byte-${stamp}`;
  const id = await draftOf(people.editor, 'articles', articleOf(slug));
  expect((await take(people.editor, 'articles', id, 'first')).status).toBe(201);
  expect((await take(people.editor, 'articles', id, 'first')).status).toBe(403);
  expect((await take(people.editor, 'articles', id, 'second')).status).toBe(403);
  expect((await take(people.approver, 'articles', id, 'third')).status, 'before the second').toBe(403);
  expect((await take(people.reviewer, 'articles', id, 'second', { digest: 'other' })).status).toBe(409);
  expect((await take(people.reviewer, 'articles', id, 'second')).status).toBe(201);
  expect((await take(people.approver, 'articles', id, 'third')).status).toBe(201);
  await keepDraft(people.editor, 'articles', id, { summary: '为了检验三审而写的一篇' });
  expect((await take(people.approver, 'articles', id, 'published')).status).toBe(403);
  const slipped = await people.approver.patch(`/api/articles/${id}?locale=zh`, {
    data: { _status: 'published' },
  });
  expect(slipped.status()).toBe(403);
  expect(await slipped.text()).toContain('还没有完成三审');
  expect((await request.get(`/zh/news/${slug}`)).status()).toBe(404);
  await people.leave();
});

test('no role gets an unreviewed text out, whichever way it is tried', async ({ request, stamp }) => {
  const people = await reviewOffice();
  const slug = `out-${stamp}`;
  const id = await draftOf(people.editor, 'articles', articleOf(slug));
  const publicId = await published(
    people,
    'articles',
    articleOf(`in-${stamp}`, { title: `公开的 ${stamp}` }),
  );
  const { docs: versions } = await (
    await people.editor.get(`/api/articles/versions?where[parent][equals]=${publicId}&sort=createdAt&limit=1`)
  ).json();
  await keepDraft(people.editor, 'articles', publicId, { title: `没审过 ${stamp}` });
  const data = { _status: 'published' };
  const ways = (version: string): [string, string, string, object?][] => [
    ['form', 'PATCH', `/api/articles/${id}?locale=zh`, data],
    ['autosave', 'PATCH', `/api/articles/${id}?locale=zh&draft=true&autosave=true`, data],
    ['one language', 'PATCH', `/api/articles/${id}?locale=zh&publishSpecificLocale=zh`, data],
    ['bulk', 'PATCH', `/api/articles?locale=zh&where[id][in][0]=${id}`, data],
    ['bulk, all languages', 'PATCH', `/api/articles?where[id][in][0]=${id}&publishAllLocales=true`, data],
    ['new', 'POST', '/api/articles?locale=zh', { ...articleOf(`new-${stamp}`), ...data }],
    ['duplicate', 'POST', `/api/articles/${id}/duplicate?locale=zh`, { slug: `copy-${stamp}`, ...data }],
    ['correction', 'PATCH', `/api/articles/${publicId}?locale=zh`, data],
    ['version', 'POST', `/api/articles/versions/${version}`],
    ['step', 'POST', `/api/articles/${id}/review`, { step: 'published' }],
    ['emergency', 'POST', `/api/articles/${id}/review`, { step: 'emergency', note: '急' }],
    ['record', 'POST', '/api/review-steps', { entity: 'articles', document: id, step: 'third', digest: 'x' }],
    [
      'seeding',
      'PATCH',
      `/api/articles/${id}?locale=zh&context[seeding]=true`,
      { ...data, context: { seeding: true } },
    ],
  ];
  for (const role of [
    'editor',
    'reviewer',
    'approver',
    'legal',
    'secrecy',
    'auditor',
    'administrator',
    'clerk',
  ] as const) {
    const office = await officeAs(role);
    for (const [name, method, address, body] of ways(String(versions[0].id))) {
      const { digest } = await reviewReport(people.editor, 'articles', id);
      await office.fetch(address, { method, ...(body && { data: { digest, ...body } }) });
      for (const hidden of [slug, `new-${stamp}`, `copy-${stamp}`])
        expect((await request.get(`/zh/news/${hidden}`)).status(), `${role}: ${name}`).toBe(404);
      const page = await (await request.get(`/zh/news/in-${stamp}`)).text();
      expect(page, `${role}: ${name}`).not.toContain('没审过');
    }
    await office.dispose();
  }
  await people.leave();
});

test('law and secrecy are asked where the kind needs them, and a stop for another department holds', async ({
  stamp,
}) => {
  const people = await reviewOffice();
  const id = await draftOf(people.editor, 'articles', articleOf(`law-${stamp}`, { topic: 'enforcement' }));
  await take(people.editor, 'articles', id, 'first');
  await take(people.reviewer, 'articles', id, 'second');
  expect((await take(people.approver, 'articles', id, 'third')).text).toContain('前面的审核还没有完成');
  expect((await take(people.secrecy, 'articles', id, 'stopped', { note: '征求国保意见' })).status).toBe(201);
  expect((await take(people.legal, 'articles', id, 'legal')).status).toBe(403);
  expect((await take(people.secrecy, 'articles', id, 'resumed', { note: '无意见' })).status).toBe(201);
  expect((await take(people.legal, 'articles', id, 'legal')).status).toBe(201);
  expect((await take(people.secrecy, 'articles', id, 'secrecy')).status).toBe(201);
  expect((await take(people.approver, 'articles', id, 'third')).status).toBe(201);
  await people.leave();
});

test('a traffic notice goes out at once in an emergency, is marked, and is reviewed afterwards', async ({
  request,
  stamp,
}) => {
  const people = await reviewOffice();
  const slug = `ice-${stamp}`;
  const id = await draftOf(people.editor, 'disclosures', notice(slug));
  const note = '路面结冰，已有车辆打滑';
  expect((await take(people.editor, 'disclosures', id, 'emergency', { note })).status).toBe(403);
  expect((await take(people.approver, 'disclosures', id, 'emergency')).status).toBe(422);
  const out = await take(people.approver, 'disclosures', id, 'emergency', { note });
  expect(out.status, out.text).toBe(201);
  expect((await request.get(`/zh/disclosures/${slug}`)).status()).toBe(200);
  const report = await reviewReport(people.editor, 'disclosures', id);
  expect(report.stateTerm).toContain('等待事后补审');
  expect(report.steps.map(({ term }: { term: string }) => term)).toContain('紧急发布（事后补审）');
  await signAll(people, 'disclosures', id);
  expect((await reviewReport(people.editor, 'disclosures', id)).stateTerm).toBe('已公开');
  const other = await draftOf(people.editor, 'disclosures', notice(`no-${stamp}`, { kind: 'windows' }));
  expect((await take(people.approver, 'disclosures', other, 'emergency', { note })).status).toBe(403);
  await people.leave();
});

test('what is scheduled comes out by itself, and a reader has it at once', async ({ request, stamp }) => {
  const people = await reviewOffice();
  const schedule = async (slug: string, inMs: number) => {
    const id = await draftOf(people.editor, 'articles', articleOf(slug));
    await signAll(people, 'articles', id);
    const at = new Date(Date.now() + inMs).toISOString();
    expect((await take(people.approver, 'articles', id, 'scheduled', { at })).status).toBe(201);
    expect((await reviewReport(people.editor, 'articles', id)).stateTerm).toContain('定时发布');
  };
  const street = async (slug: string) => (await request.get(`/zh/news/${slug}`)).status();
  const [soon, tomorrow] = [`soon-${stamp}`, `tomorrow-${stamp}`];
  await schedule(tomorrow, 86_400_000);
  await schedule(soon, 4_000);
  await expect.poll(() => street(soon), { timeout: 40_000 }).toBe(200);
  expect(await (await request.get('/zh/news')).text()).toContain(soon);
  expect(await street(tomorrow), 'its time has not come').toBe(404);
  await people.leave();
});

test('an account that is disabled is out at once, and nobody raises themselves', async ({
  playwright,
  stamp,
}) => {
  const administrator = await officeAs('administrator');
  const email = `leaver-${stamp}@demo.invalid`;
  const password = 'a-long-password-of-nobody';
  const made = await administrator.post('/api/users', {
    data: { email, password, name: '离任', role: 'editor' },
  });
  expect(made.status(), await made.text()).toBe(201);
  const { id } = (await made.json()).doc;
  const leaver = await playwright.request.newContext({ baseURL: OFFICE_URL });
  expect((await leaver.post('/api/users/login', { data: { email, password } })).status()).toBe(200);
  expect((await leaver.get('/api/articles?limit=1')).status()).toBe(200);
  for (const data of [
    { role: 'approver' },
    { deputyFor: 'approver', deputyUntil: '2030-01-01T00:00:00.000Z' },
    { isDisabled: true },
  ]) {
    await leaver.patch(`/api/users/${id}`, { data });
    const { user } = await (await leaver.get('/api/users/me')).json();
    expect([user.role, user.deputyFor ?? null, user.isDisabled ?? false]).toEqual(['editor', null, false]);
  }
  const own = await (await administrator.get('/api/users/me')).json();
  expect(
    (await administrator.patch(`/api/users/${own.user.id}`, { data: { role: 'approver' } })).status(),
  ).toBe(403);

  expect((await administrator.patch(`/api/users/${id}`, { data: { isDisabled: true } })).status()).toBe(200);
  expect((await leaver.get('/api/articles?limit=1')).status()).toBe(403);
  expect((await leaver.post('/api/users/login', { data: { email, password } })).status()).toBe(403);
  await Promise.all([leaver.dispose(), administrator.dispose()]);
  expect(account('administrator').email).not.toBe(email);
});
