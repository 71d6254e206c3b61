import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { article, type Desk, type Id, notice, openDesk, paragraph, refusal } from './desk.fixture';

let desk: Desk;
let people: Record<
  'writer' | 'editor' | 'reviewer' | 'approver' | 'second',
  Awaited<ReturnType<Desk['person']>>
>;

beforeAll(async () => {
  desk = await openDesk('review-door');
  people = {
    writer: await desk.person('editor'),
    editor: await desk.person('editor'),
    reviewer: await desk.person('reviewer'),
    approver: await desk.person('approver'),
    second: await desk.person('approver'),
  };
}, 180_000);
afterAll(() => desk.close());

const as = (user: object) => ({ user, overrideAccess: false, locale: 'zh', depth: 0 }) as never;
const draftOf = async (collection: 'articles' | 'disclosures', data: object): Promise<Id> =>
  (
    await desk.payload.create({
      ...(as(people.writer) as object),
      collection,
      draft: true,
      data: { ...data, _status: 'draft' } as never,
    })
  ).id as Id;
const signAll = async (collection: 'articles' | 'disclosures', id: Id) => {
  await desk.take(people.editor, collection, id, 'first');
  await desk.take(people.reviewer, collection, id, 'second');
  await desk.take(people.approver, collection, id, 'third');
};
const save = (id: Id, data: object, user: object = people.approver, more: object = {}) =>
  desk.payload.update({ ...(as(user) as object), collection: 'articles', id, data: data as never, ...more });
/** As the form and the interface ask for it. */
const asDraft = { draft: true, req: { query: { draft: 'true' } } };
const publicRow = async (id: Id, collection: 'articles' | 'disclosures' = 'articles') =>
  (await desk.payload.db.findOne({ collection, where: { id: { equals: id } } })) as unknown as {
    _status: string;
    title: { zh: string };
    summary: { zh: string };
    publishedAt: string;
    withdrawal?: { at?: string };
  };
const isPublic = async (id: Id, collection?: 'articles' | 'disclosures') =>
  (await publicRow(id, collection))._status === 'published';

describe('three people', () => {
  it('make an article public, and every step is on record', async () => {
    const id = await draftOf('articles', article(desk.slug()));
    const unsigned = await refusal(save(id, { _status: 'published' }));
    expect(unsigned.status).toBe(403);
    for (const name of ['初审', '复审', '终审']) expect(unsigned.text).toContain(name);
    await signAll('articles', id);
    await desk.take(people.approver, 'articles', id, 'published');
    expect(await isPublic(id)).toBe(true);
    expect((await publicRow(id)).publishedAt, 'the time is the desk’s own').not.toContain('2026-11-20');
    expect(await desk.stepsOf('articles', id)).toEqual(['edited', 'first', 'second', 'third', 'published']);
  });

  it('none of whom does two, or reads what they wrote', async () => {
    const id = await draftOf('articles', article(desk.slug()));
    await desk.take(people.editor, 'articles', id, 'first');
    expect((await refusal(desk.take(people.editor, 'articles', id, 'second'))).status).toBe(403);
    await desk.payload.update({ collection: 'users', id: people.editor.id, data: { role: 'reviewer' } });
    const turned = await desk.again(people.editor);
    expect((await refusal(desk.take(turned, 'articles', id, 'second'))).text).toContain('三个人');
    await desk.payload.update({ collection: 'users', id: people.editor.id, data: { role: 'editor' } });

    await save(id, { title: '复审改过的标题', _status: 'draft' }, people.reviewer, asDraft);
    await desk.take(people.editor, 'articles', id, 'first');
    expect((await refusal(desk.take(people.reviewer, 'articles', id, 'second'))).text).toContain(
      '写过或者改过',
    );
  });

  it('over the same text, byte for byte, in both languages, whatever is changed', async () => {
    const id = await draftOf('articles', article(desk.slug()));
    await signAll('articles', id);
    for (const data of [
      { title: '另一个标题' },
      { summary: '另一个摘要。' },
      { topic: 'openness' },
      { body: paragraph('请带齐材料') },
      { place: '奈曼旗' },
      { isSample: true },
      { credits: { supervisor: '监制岗', reviewer: '审核岗', editor: '另一岗' } },
      { changes: [{ at: '2026-11-20T02:00:00.000Z', note: '改了' }] },
    ])
      expect((await refusal(save(id, { ...data, _status: 'published' }))).status, JSON.stringify(data)).toBe(
        403,
      );
    const mongolian = { title: 'ᠮᠣᠩᠭᠣᠯ', _status: 'published' };
    expect((await refusal(save(id, mongolian, people.approver, { locale: 'mn' }))).text).toContain('三审');
    expect(await isPublic(id)).toBe(false);
    await save(id, { title: '悄悄改', _status: 'draft' }, people.writer, asDraft);
    expect((await refusal(desk.take(people.approver, 'articles', id, 'published'))).status).toBe(403);
  });

  it('and a text that changed while somebody read it is not signed', async () => {
    const id = await draftOf('articles', article(desk.slug()));
    const { digest } = await desk.item('articles', id);
    await save(id, { title: '读的时候改了', _status: 'draft' }, people.writer, asDraft);
    expect((await refusal(desk.take(people.editor, 'articles', id, 'first', { digest }))).status).toBe(409);
  });
});

describe('there is no other way out', () => {
  it('not by creating, a bulk edit, a duplicate, the program itself or the adapter', async () => {
    const { payload } = desk;
    const whole = { ...article(desk.slug()), _status: 'published' } as never;
    const made = payload.create({ ...(as(people.approver) as object), collection: 'articles', data: whole });
    expect((await refusal(made)).status).toBe(403);
    const id = await draftOf('articles', article(desk.slug()));
    const bulk = await payload.update({
      ...(as(people.approver) as object),
      collection: 'articles',
      where: { id: { equals: id } },
      data: { _status: 'published' },
    } as never);
    expect((bulk as unknown as { errors: unknown[] }).errors).toHaveLength(1);
    const copy = payload.duplicate({
      ...(as(people.approver) as object),
      collection: 'articles',
      id,
      data: { slug: desk.slug(), _status: 'published' },
    } as never);
    await copy.catch(() => {});
    const { docs } = await payload.find({ collection: 'articles', draft: false, pagination: false });
    expect(
      docs.filter(({ _status, slug }) => _status === 'published' && slug?.startsWith('item-')).length,
    ).toBe(1);

    const noPerson = payload.update({
      collection: 'articles',
      id,
      data: { _status: 'published' },
      locale: 'zh',
    });
    expect((await refusal(noPerson)).status).toBe(403);
    const clock = payload.update({
      collection: 'articles',
      id,
      data: { _status: 'published' },
      locale: 'zh',
      context: { isScheduled: true },
    });
    expect((await refusal(clock)).text).toContain('三审');
    for (const write of [
      () => payload.db.updateOne({ collection: 'articles', id, data: { _status: 'published' } }),
      () => payload.db.updateMany({ collection: 'articles', where: {}, data: { _status: 'published' } }),
      () =>
        payload.db.upsert({
          collection: 'articles',
          where: { id: { equals: id } },
          data: { _status: 'published' },
        }),
    ])
      expect((await refusal(write() as Promise<unknown>)).status).toBe(403);
    expect(await isPublic(id)).toBe(false);
  });

  it('not by restoring what was corrected, nor by changing a word of what is public', async () => {
    const id = await draftOf('articles', article(desk.slug()));
    await signAll('articles', id);
    await desk.take(people.approver, 'articles', id, 'published');
    await save(id, { title: '更正后的标题', _status: 'draft' }, people.writer, asDraft);
    expect((await publicRow(id)).title.zh).toBe('窗口延时服务');
    await signAll('articles', id);
    await desk.take(people.second, 'articles', id, 'published');
    expect((await publicRow(id)).title.zh).toBe('更正后的标题');
    const versions = await desk.payload.findVersions({
      collection: 'articles',
      where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
      sort: 'createdAt',
    });
    const old = versions.docs[0]?.id as never;
    const restored = desk.payload.restoreVersion({
      ...(as(people.approver) as object),
      collection: 'articles',
      id: old,
    });
    expect((await refusal(restored)).status).toBe(403);
    expect((await publicRow(id)).title.zh).toBe('更正后的标题');
    const word = desk.payload.db.updateOne({ collection: 'articles', id, data: { title: { zh: '一个字' } } });
    expect((await refusal(word as Promise<unknown>)).status).toBe(403);
  });

  it('not by two approvers at once: one signs, the other is told', async () => {
    const id = await draftOf('articles', article(desk.slug()));
    await desk.take(people.editor, 'articles', id, 'first');
    await desk.take(people.reviewer, 'articles', id, 'second');
    const both = await Promise.allSettled([
      desk.take(people.approver, 'articles', id, 'third'),
      desk.take(people.second, 'articles', id, 'third'),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const twice = await Promise.allSettled([
      desk.take(people.approver, 'articles', id, 'published'),
      desk.take(people.second, 'articles', id, 'published'),
    ]);
    expect(twice.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const steps = await desk.stepsOf('articles', id);
    expect(steps.filter((step) => step === 'third' || step === 'published')).toEqual(['third', 'published']);
  });

  it('not while another department is asked, nor after a send-back', async () => {
    const id = await draftOf('articles', article(desk.slug()));
    await signAll('articles', id);
    await desk.take(people.reviewer, 'articles', id, 'stopped', { note: '请征求消防意见' });
    expect((await refusal(save(id, { _status: 'published' }))).status).toBe(403);
    await desk.take(people.reviewer, 'articles', id, 'resumed', { note: '消防无意见' });
    expect((await refusal(desk.take(people.reviewer, 'articles', id, 'send-back'))).status).toBe(422);
    await desk.take(people.reviewer, 'articles', id, 'send-back', { note: '再核对', passage: '标题' });
    expect((await refusal(save(id, { _status: 'published' }))).status).toBe(403);
  });
});

describe('what is public', () => {
  it('is withdrawn at once, without the correction that was being written, and for good', async () => {
    const id = await draftOf('articles', article(desk.slug()));
    await signAll('articles', id);
    await desk.take(people.approver, 'articles', id, 'published');
    await save(id, { title: '没有审过的更正', _status: 'draft' }, people.writer, asDraft);
    expect((await refusal(desk.take(people.approver, 'articles', id, 'withdrawn'))).status).toBe(422);
    await desk.take(people.approver, 'articles', id, 'withdrawn', { note: '内容有误。' });
    const row = await publicRow(id);
    expect(row.withdrawal?.at).toBeTruthy();
    expect(row.title.zh).toBe('窗口延时服务');
    expect((await desk.stepsOf('articles', id)).at(-1)).toBe('withdrawn');
    const back = save(id, { withdrawal: { at: null, reason: null }, _status: 'published' });
    expect((await refusal(back)).text).toContain('不能恢复');
  });

  it('of a traffic notice comes first when it has to, is marked, and reviewed afterwards', async () => {
    const id = await draftOf('disclosures', notice(desk.slug()));
    const note = '路面结冰，车辆已经打滑。';
    expect((await refusal(desk.take(people.editor, 'disclosures', id, 'emergency', { note }))).status).toBe(
      403,
    );
    expect((await refusal(desk.take(people.approver, 'disclosures', id, 'emergency'))).status).toBe(422);
    await desk.take(people.approver, 'disclosures', id, 'emergency', { note });
    expect(await isPublic(id, 'disclosures')).toBe(true);
    await signAll('disclosures', id);
    expect(await desk.stepsOf('disclosures', id)).toEqual([
      'edited',
      'emergency',
      'published',
      'first',
      'second',
      'third',
    ]);
    const other = await draftOf('disclosures', notice(desk.slug(), { kind: 'windows' }));
    const refused = await refusal(desk.take(people.approver, 'disclosures', other, 'emergency', { note }));
    expect(refused.text).toContain('交通管制');
  });
});

it('the record can only be added to', async () => {
  const { docs } = await desk.payload.find({ collection: 'review-steps', limit: 1 });
  const id = docs[0]?.id as number;
  expect(
    (await refusal(desk.payload.update({ collection: 'review-steps', id, data: { note: 'x' } }))).status,
  ).toBe(403);
  expect((await refusal(desk.payload.delete({ collection: 'review-steps', id }))).status).toBe(403);
});
