import { expect, test } from './fixtures';
import {
  createDraft,
  decisionOffice,
  expired,
  openDecision,
  publish,
  save,
  signByAll,
  stepsOf,
  take,
} from './fixtures/decisions';
import { officeAs } from './fixtures/office';

test('a public-order decision is refused whichever way it is tried', async ({ request, stamp }) => {
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

test('an old text cannot be brought back past the signatures', async ({ request, stamp }) => {
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

test('the end of publication is noted once, by one of those who sign', async () => {
  const office = await decisionOffice();
  const { docs } = await (
    await office.legal.get(`/api/decisions?where[slug][equals]=${expired.slug}`)
  ).json();
  const { id } = docs[0];
  expect((await take(office.editor, id, 'expiry-seen')).status).toBe(403);
  // Of a sample that is older than any test: another try of this one may have noted it.
  const isNoted = (await stepsOf(office.legal, id)).includes('确认公开期满');
  expect((await take(office.legal, id, 'expiry-seen')).status).toBe(isNoted ? 403 : 201);
  expect((await take(office.secrecy, id, 'expiry-seen')).status, 'once only').toBe(403);
  expect((await stepsOf(office.legal, id)).at(-1)).toBe('确认公开期满');
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
  const [approver, legal, auditor] = await Promise.all([
    officeAs('approver'),
    officeAs('legal'),
    officeAs('auditor'),
  ]);
  const open = (office: typeof legal, decisionOpenedKinds: string[]) =>
    office.post('/api/globals/settings?locale=zh', { data: { decisionOpenedKinds } });
  const opened = async () =>
    (await (await auditor.get('/api/globals/settings?depth=0')).json()).decisionOpenedKinds ?? [];
  const close = async () => {
    await open(legal, []);
    expect(await opened()).toEqual([]);
  };

  // Whatever becomes of this try, the next one and the other tests find every kind closed.
  await close();
  try {
    await open(approver, ['other']);
    expect(await opened()).toEqual([]);
    const answer = await open(legal, ['reconsideration']);
    expect(answer.status(), await answer.text()).toBe(200);
    expect(await opened()).toEqual(['reconsideration']);
  } finally {
    await close();
  }
  await Promise.all([approver, legal, auditor].map((office) => office.dispose()));
});
