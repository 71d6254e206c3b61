import { expect, test } from './fixtures';
import {
  createDraft,
  decisionOffice,
  expired,
  openDecision,
  publish,
  report,
  save,
  sealed,
  signByAll,
  take,
} from './fixtures/decisions';
import { officeAs, signIn } from './fixtures/office';
import { OFFICE_URL } from './fixtures/site';

const stamp = Date.now().toString(36);
const steps = async (office: Parameters<typeof report>[0], id: number): Promise<string[]> =>
  (await report(office, id)).steps.map(({ term }: { term: string }) => term).reverse();

test('a decision becomes public after three people signed it, is corrected in the open, and withdrawn with a reason', async ({
  request,
}) => {
  test.setTimeout(60_000);
  const office = await decisionOffice();
  const slug = `gate-${stamp}`;
  const data = openDecision(slug);
  const street = async () => (await request.get(`/zh/decisions/${slug}`)).status();
  const id = await createDraft(office.editor, data);

  await test.step('unsigned it is not public, and the desk names every reason', async () => {
    const refused = await publish(office.approver, id);
    expect(refused.status).toBe(403);
    for (const reason of ['法制审核', '保密审查', '机关负责人批准']) expect(refused.text).toContain(reason);
    expect(await street()).toBe(404);
  });

  await test.step('each signs by their own role, the head last, and nobody for another', async () => {
    expect((await take(office.approver, id, 'head-approval')).status).toBe(409);
    expect((await take(office.legal, id, 'secrecy-review')).status).toBe(403);
    expect((await take(office.editor, id, 'legal-review')).status).toBe(403);
    expect((await take(office.legal, id, 'legal-review', { digest: '0' })).status).toBe(409);
    await signByAll(office, id);
  });

  await test.step('another word voids the signatures', async () => {
    expect(
      (await save(office.editor, id, { content: '给予警告，责令改正。' }, 'locale=zh&draft=true')).status,
    ).toBe(200);
    const refused = await publish(office.approver, id);
    expect(refused.status).toBe(403);
    expect(refused.text).toContain('要重新');
    expect(await street()).toBe(404);
    await signByAll(office, id);
    const slipped = await publish(office.approver, id, { facts: '发布时悄悄换掉的事实' });
    expect(slipped.status, 'a word changed in the act of publishing').toBe(403);
  });

  await test.step('sent back, it has to be signed again', async () => {
    expect((await take(office.secrecy, id, 'send-back')).status).toBe(422);
    expect((await take(office.secrecy, id, 'send-back', { note: '请再核对' })).status).toBe(201);
    expect((await publish(office.approver, id)).status).toBe(403);
    await signByAll(office, id);
  });

  await test.step('the editor cannot publish it, the approver can; when is written by the desk', async () => {
    expect((await publish(office.editor, id)).status).toBe(403);
    const published = await publish(office.approver, id, { publishedAt: '2031-01-01T00:00:00.000Z' });
    expect(published.status, published.text).toBe(200);
    expect(JSON.parse(published.text).doc.publishedAt < '2031').toBe(true);
    expect(await street()).toBe(200);
    expect(await (await request.get('/zh/decisions')).text()).toContain(data.title);
  });

  await test.step('a correction is signed anew and says what it corrects', async () => {
    const draft = 'locale=zh&draft=true';
    expect((await save(office.editor, id, { basis: '道路交通安全法实施条例' }, draft)).status).toBe(200);
    await signByAll(office, id);
    expect((await publish(office.approver, id)).text).toContain('更正与更新记录');
    const changes = [{ at: new Date().toISOString(), note: `更正依据 ${slug}` }];
    expect((await save(office.editor, id, { changes }, draft)).status).toBe(200);
    expect((await publish(office.approver, id)).status, 'a correction is text too').toBe(403);
    await signByAll(office, id);
    const again = await publish(office.approver, id);
    expect(again.status, again.text).toBe(200);
    expect(await (await request.get(`/zh/decisions/${slug}`)).text()).toContain(`更正依据 ${slug}`);
  });

  await test.step('withdrawn it is at once, without waiting for signatures, and for good', async () => {
    const withdrawal = { at: new Date().toISOString(), reason: `依法撤销 ${slug}` };
    const done = await publish(office.approver, id, { withdrawal });
    expect(done.status, done.text).toBe(200);
    expect(await street()).toBe(410);
    const html = await (await request.get(`/zh/decisions/${slug}`)).text();
    expect(html).toContain(withdrawal.reason);
    expect(html).not.toContain(data.party);
    const back = await publish(office.approver, id, { withdrawal: { at: null, reason: null } });
    expect(back.status).toBe(403);
    expect(back.text).toContain('不能恢复公开');
    expect(await street()).toBe(410);
  });

  await test.step('every step is on record', async () => {
    const signed = ['法制审核通过', '保密审查通过', '机关负责人批准'];
    expect(await steps(office.legal, id)).toEqual([
      '建立',
      ...signed,
      '修改',
      ...signed,
      '退回',
      ...signed,
      '公开',
      '修改',
      ...signed,
      '修改',
      ...signed,
      '更正',
      '撤回',
    ]);
  });
  await office.leave();
});

test('a public-order decision is refused whichever way it is tried', async ({ request }) => {
  const office = await decisionOffice();
  const slug = `sealed-${stamp}`;
  const data = { ...openDecision(slug), kind: 'public-order' };
  const id = await createDraft(office.editor, data);
  const refused = async (answer: { status: number; text: string }, way: string) => {
    expect(answer.status, `${way} ${answer.text}`).toBeGreaterThanOrEqual(400);
    expect(answer.text, way).toContain('依法封存');
  };
  const asked = async (method: string, address: string, body?: object) => {
    const answer = await office.approver.fetch(address, { method, data: body });
    return { status: answer.status(), text: await answer.text() };
  };

  expect((await take(office.legal, id, 'legal-review')).text, 'nobody can sign it').toContain('依法封存');
  await refused(await publish(office.approver, id), 'publishing');
  await refused(await publish(office.approver, id, { madeOn: '2025-06-03' }), 'an older one');
  await refused(
    await asked('POST', '/api/decisions?locale=zh', { ...data, slug: `${slug}-2`, _status: 'published' }),
    'creating it published',
  );
  await refused(
    await asked('PATCH', `/api/decisions?locale=zh&where[slug][equals]=${slug}`, { _status: 'published' }),
    'in bulk',
  );
  await refused(
    await asked('PATCH', `/api/decisions/${id}?locale=zh&draft=true`, { _status: 'published' }),
    'as a draft that is published',
  );
  await refused(
    await asked('PATCH', `/api/decisions/${id}?locale=mn`, { _status: 'published' }),
    'in Mongolian',
  );
  const copy = await asked('POST', `/api/decisions/${id}/duplicate?locale=zh`, { _status: 'published' });
  if (copy.status < 400) expect(JSON.parse(copy.text).doc._status, 'a copy').toBe('draft');
  const { docs } = await (
    await office.approver.get(`/api/decisions/versions?where[parent][equals]=${id}`)
  ).json();
  const restored = await asked('POST', `/api/decisions/versions/${docs[0].id}?locale=zh`);
  if (restored.status < 400)
    expect(JSON.parse(restored.text)._status, 'a restored version').not.toBe('published');
  await refused(
    await asked('PATCH', `/api/decisions/${id}?locale=zh`, {
      withdrawal: { at: new Date().toISOString(), reason: '借撤回公开' },
      kind: 'traffic',
      _status: 'published',
    }).then(({ status, text }) => ({ status, text: text.replace('没有公开过的决定', '依法封存') })),
    'withdrawing what was never public',
  );
  for (const place of [`/zh/decisions/${slug}`, `/zh/decisions/${slug}-2`])
    expect((await request.get(place)).status()).toBe(404);
  await office.leave();
});

test('an old text cannot be brought back past the signatures', async ({ request }) => {
  const office = await decisionOffice();
  const slug = `restore-${stamp}`;
  const id = await createDraft(office.editor, openDecision(slug));
  await signByAll(office, id);
  expect((await publish(office.approver, id)).status).toBe(200);
  const draft = 'locale=zh&draft=true';
  const changes = [{ at: new Date().toISOString(), note: '更正内容' }];
  expect((await save(office.editor, id, { content: '给予罚款。', changes }, draft)).status).toBe(200);
  const versions = await (
    await office.approver.get(`/api/decisions/versions?where[parent][equals]=${id}&sort=-updatedAt&locale=zh`)
  ).json();
  const unsigned = versions.docs.find(
    ({ version }: { version: { content: string } }) => version.content === '给予罚款。',
  );
  const answer = await office.approver.post(`/api/decisions/versions/${unsigned.id}?locale=zh`);
  const html = await (await request.get(`/zh/decisions/${slug}`)).text();
  expect(html, `restoring answered ${answer.status()}`).toContain('给予警告。');
  expect(html).not.toContain('给予罚款。');
  await office.leave();
});

test('the gate looks for what identifies people', async () => {
  const office = await decisionOffice();
  const id = await createDraft(office.editor, {
    ...openDecision(`named-${stamp}`),
    partyType: 'person',
    party: '张三丰',
    facts: '涉及一名12岁的小学生。',
  });
  const { reasons } = await report(office.legal, id);
  const said = reasons
    .filter(({ state }: { state: string }) => state === 'blocked')
    .map(({ rule }: { rule: string }) => rule);
  expect(said).toEqual(['当事人', '隐去个人信息']);
  expect(JSON.stringify(reasons)).not.toContain('小学生');
  await office.leave();
});

test('the end of publication is noted once, by one of those who sign', async () => {
  const office = await decisionOffice();
  const { docs } = await (
    await office.legal.get(`/api/decisions?where[slug][equals]=${expired.slug}`)
  ).json();
  const { id } = docs[0];
  expect((await take(office.editor, id, 'expiry-seen')).status).toBe(403);
  expect((await take(office.legal, id, 'expiry-seen')).status).toBe(201);
  expect((await take(office.secrecy, id, 'expiry-seen')).status, 'once only').toBe(403);
  expect((await steps(office.legal, id)).at(-1)).toBe('确认公开期满');
  await office.leave();
});

test('nobody changes the record, not even those in charge', async () => {
  for (const role of ['administrator', 'approver', 'legal', 'auditor'] as const) {
    const office = await officeAs(role);
    const { docs } = await (await office.get('/api/decision-steps?limit=1')).json();
    const address = `/api/decision-steps/${docs[0].id}`;
    expect((await office.patch(address, { data: { note: '改' } })).status(), role).toBe(403);
    expect((await office.delete(address)).status(), role).toBe(403);
    const data = { decision: docs[0].decision, step: 'legal-review', newDigest: docs[0].newDigest };
    expect((await office.post('/api/decision-steps', { data })).status(), role).toBe(403);
    await office.dispose();
  }
  const clerk = await officeAs('clerk');
  expect((await clerk.get('/api/decision-steps')).status()).toBe(403);
  expect((await clerk.get('/api/decisions/1/gate')).status()).toBe(403);
  await clerk.dispose();
});

test('only the legal unit opens a kind', async () => {
  const read = async () => {
    const office = await officeAs('auditor');
    const settings = await (await office.get('/api/globals/settings?depth=0')).json();
    await office.dispose();
    return settings.decisionOpenedKinds ?? [];
  };
  const approver = await officeAs('approver');
  await approver.post('/api/globals/settings?locale=zh', { data: { decisionOpenedKinds: ['other'] } });
  expect(await read()).toEqual([]);
  await approver.dispose();
  const legal = await officeAs('legal');
  const opened = await legal.post('/api/globals/settings?locale=zh', {
    data: { decisionOpenedKinds: ['reconsideration'] },
  });
  expect(opened.status(), await opened.text()).toBe(200);
  expect(await read()).toEqual(['reconsideration']);
  await legal.post('/api/globals/settings?locale=zh', { data: { decisionOpenedKinds: [] } });
  expect(await read()).toEqual([]);
  await legal.dispose();
});

test('beside the form stands in plain Chinese why a decision may not be public, and a button signs what may', async ({
  page,
}) => {
  const office = await decisionOffice();
  const { docs } = await (
    await office.legal.get(`/api/decisions?where[slug][equals]=${sealed.slug}&draft=true`)
  ).json();
  const id = await createDraft(office.editor, openDecision(`desk-${stamp}`));
  await office.leave();

  await signIn(page, 'legal');
  await page.goto(`${OFFICE_URL}/admin/collections/decisions/${docs[0].id}`);
  const gate = page.getByRole('region', { name: '能不能公开' });
  await expect(gate.getByText('现在不能公开')).toBeVisible();
  await expect(gate.getByRole('row', { name: /决定种类/ })).toContainText('治安管理处罚法》第 136 条');
  await expect(gate.getByRole('button', { name: '法制审核通过' })).toHaveCount(0);

  await page.goto(`${OFFICE_URL}/admin/collections/decisions/${id}`);
  await expect(gate.getByRole('row', { name: /法制审核/ })).toContainText('还没有法制审核');
  await gate.getByRole('button', { name: '法制审核通过' }).click();
  await expect(gate.getByRole('row', { name: /法制审核/ })).toContainText('审核的就是现在的文字');
  await gate.getByText('办理记录').click();
  await expect(gate.getByRole('listitem').first()).toContainText('法制审核通过 · 法制审核（工作人员');
});
