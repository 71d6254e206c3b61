import { expect, test } from './fixtures';
import {
  createDraft,
  decisionOffice,
  openDecision,
  publish,
  report,
  save,
  sealed,
  signByAll,
  stepsOf,
  take,
  withdrawn,
} from './fixtures/decisions';
import { holdSession } from './fixtures/office';
import { OFFICE_URL } from './fixtures/site';

test('a decision becomes public after three people signed it, is corrected in the open, and withdrawn with a reason', async ({
  request,
  stamp,
}) => {
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
    expect(await stepsOf(office.legal, id)).toEqual([
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

test('the gate looks for what identifies people', async ({ stamp }) => {
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

test('beside the form stands in plain Chinese why a decision may not be public, and a button signs what may', async ({
  page,
  stamp,
}) => {
  const office = await decisionOffice();
  const sample = async ({ slug }: { slug: string }) =>
    (await (await office.legal.get(`/api/decisions?where[slug][equals]=${slug}&draft=true`)).json()).docs[0]
      .id;
  const [sealedId, withdrawnId] = [await sample(sealed), await sample(withdrawn)];
  const id = await createDraft(office.editor, openDecision(`desk-${stamp}`));
  await office.leave();

  await holdSession(page, 'legal');
  await page.goto(`${OFFICE_URL}/admin/collections/decisions/${sealedId}`);
  const gate = page.getByRole('region', { name: '能不能公开' });
  await expect(gate.getByText('现在不能公开')).toBeVisible();
  await expect(gate.getByRole('row', { name: /决定种类/ })).toContainText('治安管理处罚法》第 136 条');
  await expect(gate.getByRole('button', { name: '法制审核通过' })).toHaveCount(0);

  await page.goto(`${OFFICE_URL}/admin/collections/decisions/${withdrawnId}`);
  await expect(gate.getByText('已经撤回，公众只看到撤回的时间和原因')).toBeVisible();
  await expect(gate.getByRole('button', { name: '退回' })).toHaveCount(0);

  await page.goto(`${OFFICE_URL}/admin/collections/decisions/${id}`);
  await expect(gate.getByRole('row', { name: /法制审核/ })).toContainText('还没有法制审核');
  const sentToGate = await page.getByText('看上面“能不能公开”一栏').boundingBox();
  expect((await gate.boundingBox())?.y).toBeLessThan(sentToGate?.y ?? 0);
  await gate.getByRole('button', { name: '法制审核通过' }).click();
  await expect(gate.getByRole('row', { name: /法制审核/ })).toContainText('审核的就是现在的文字');
  await gate.getByText('办理记录').click();
  await expect(gate.getByRole('listitem').first()).toContainText('法制审核通过 · 法制审核（工作人员');
});
