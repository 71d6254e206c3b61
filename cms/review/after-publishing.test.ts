import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { addDays } from '../../domain/clock/iso-date';
import { startOf, today } from '../today';
import { article, type Desk, type Id, notice, openDesk, paragraph, refusal } from './desk.fixture';
import { toReviewReport } from './report';

type Person = Awaited<ReturnType<Desk['person']>>;
let desk: Desk;
let people: Record<'editor' | 'reviewer' | 'approver' | 'legal' | 'secrecy', Person>;

beforeAll(async () => {
  desk = await openDesk('after-publishing');
  const roles = ['editor', 'reviewer', 'approver', 'legal', 'secrecy'] as const;
  const found: [string, Person][] = [];
  for (const role of roles) found.push([role, await desk.person(role)]);
  people = Object.fromEntries(found) as typeof people;
}, 180_000);
afterAll(() => desk.close());
afterEach(() => vi.unstubAllEnvs());

type Kind = 'articles' | 'disclosures';
const as = (user: object) => ({ user, overrideAccess: false, depth: 0 }) as never;
const asDraft = { draft: true, req: { query: { draft: 'true' } } };
const draft = async (collection: Kind, data: object): Promise<Id> =>
  (
    await desk.payload.create({
      ...(as(people.editor) as object),
      collection,
      locale: 'zh',
      draft: true,
      data: { ...data, _status: 'draft' } as never,
    })
  ).id as Id;
const change = (collection: Kind, id: Id, data: object, locale: 'zh' | 'mn' = 'zh') =>
  desk.payload.update({
    ...(as(people.editor) as object),
    ...{ collection, id, locale, data: data as never },
    ...asDraft,
  });
const sign = async (collection: Kind, id: Id) => {
  await desk.take(people.editor, collection, id, 'first');
  await desk.take(people.reviewer, collection, id, 'second');
  const { kind } = await desk.item(collection, id);
  for (const which of kind.consultations) await desk.take(people[which], collection, id, which);
  await desk.take(people.approver, collection, id, 'third');
};
const publish = async (collection: Kind, id: Id) => {
  await sign(collection, id);
  await desk.take(people.approver, collection, id, 'published');
};
const row = async (collection: Kind, id: Id) =>
  (await desk.payload.db.findOne({ collection, where: { id: { equals: id } } })) as unknown as {
    _status: string;
    title: { zh: string };
    featuredUntil?: string | null;
  };
const report = async (user: Person, collection: Kind, id: Id) =>
  toReviewReport(user, collection, await desk.item(collection, id), { payload: desk.payload });

const IN_MONGOLIAN = { title: 'ᠰᠣᠨᠢᠨ', summary: 'ᠰᠣᠨᠢᠨ', body: paragraph('ᠰᠣᠨᠢᠨ') };

describe('the first place on the home page', () => {
  it('is given to a published article by the approver alone, for some days, and taken back', async () => {
    const id = await draft('articles', article(desk.slug()));
    const until = addDays(today(), 7);
    expect(
      (await refusal(desk.take(people.approver, 'articles', id, 'featured', { at: until }))).text,
    ).toContain('还没有公开');
    await publish('articles', id);
    for (const who of [people.editor, people.reviewer, people.legal])
      expect((await refusal(desk.take(who, 'articles', id, 'featured', { at: until }))).status).toBe(403);
    for (const at of ['', 'bald', addDays(today(), -1), addDays(today(), 32)])
      expect((await refusal(desk.take(people.approver, 'articles', id, 'featured', { at }))).status, at).toBe(
        422,
      );
    await desk.take(people.approver, 'articles', id, 'featured', { at: until });
    expect(new Date((await row('articles', id)).featuredUntil ?? '').toISOString()).toBe(startOf(until));
    expect(await report(people.approver, 'articles', id)).toMatchObject({
      featuredThrough: until,
      state: 'published',
    });
    await desk.take(people.approver, 'articles', id, 'unfeatured');
    expect((await row('articles', id)).featuredUntil ?? null).toBeNull();
    expect((await report(people.approver, 'articles', id)).featuredThrough).toBeNull();
  });

  it('lets no unsigned word out, and outlives a correction', async () => {
    const id = await draft('articles', article(desk.slug()));
    await publish('articles', id);
    await change('articles', id, { title: '还没有审的标题' });
    await desk.take(people.approver, 'articles', id, 'featured', { at: today() });
    expect(await row('articles', id)).toMatchObject({ _status: 'published', title: { zh: '窗口延时服务' } });
    await publish('articles', id);
    const after = await row('articles', id);
    expect(after.title.zh).toBe('还没有审的标题');
    expect(new Date(after.featuredUntil ?? '').toISOString()).toBe(startOf(today()));
  });

  it('is not to be had by saving the field', async () => {
    const id = await draft('articles', article(desk.slug(), { featuredUntil: startOf(today()) }));
    await publish('articles', id);
    await change('articles', id, { featuredUntil: startOf(today()), title: '改' });
    await publish('articles', id);
    expect((await row('articles', id)).featuredUntil ?? null).toBeNull();
  });

  it('is for news only', async () => {
    const id = await draft('disclosures', notice(desk.slug()));
    await publish('disclosures', id);
    expect(
      (await refusal(desk.take(people.approver, 'disclosures', id, 'featured', { at: today() }))).text,
    ).toContain('只有新闻');
  });
});

describe('Chinese without its Mongolian', () => {
  it('stays a draft where both are asked for, with its signatures; both together come out', async () => {
    const id = await draft('articles', article(desk.slug(), { needsBothLanguages: true }));
    await sign('articles', id);
    expect((await report(people.approver, 'articles', id)).missingLanguages).toEqual([
      '标题',
      '摘要',
      '正文',
    ]);
    const said = await refusal(desk.take(people.approver, 'articles', id, 'published'));
    expect(said).toMatchObject({
      status: 403,
      text: expect.stringContaining('还缺蒙古文的标题、摘要、正文'),
    });
    expect((await row('articles', id))._status).toBe('draft');
    await change('articles', id, IN_MONGOLIAN, 'mn');
    await publish('articles', id);
    expect((await row('articles', id))._status).toBe('published');
  });

  it('may go first for news; statutory items wait in an installation of a bureau', async () => {
    vi.stubEnv('SAMPLE_CONTENT', 'no');
    const news = await draft('articles', article(desk.slug()));
    await publish('articles', news);
    const item = await draft('disclosures', notice(desk.slug(), { kind: 'convenience' }));
    await sign('disclosures', item);
    expect((await refusal(desk.take(people.approver, 'disclosures', item, 'published'))).text).toContain(
      '一起公开',
    );
    await change('disclosures', item, IN_MONGOLIAN, 'mn');
    await publish('disclosures', item);
    expect((await row('disclosures', item))._status).toBe('published');
  });

  it('of a closed road does not wait, and the legal unit can let the others go first', async () => {
    vi.stubEnv('SAMPLE_CONTENT', 'no');
    const road = await draft('disclosures', notice(desk.slug()));
    await desk.take(people.approver, 'disclosures', road, 'emergency', { note: '路面塌陷' });
    expect((await row('disclosures', road))._status).toBe('published');
    const rule = (statutoryLanguages: 'together' | 'chinese-first') =>
      desk.payload.updateGlobal({ slug: 'settings', data: { statutoryLanguages } });
    await rule('chinese-first');
    const item = await draft('disclosures', notice(desk.slug(), { kind: 'convenience' }));
    await publish('disclosures', item);
    expect((await row('disclosures', item))._status).toBe('published');
    vi.unstubAllEnvs();
    await rule('together');
    const other = await draft('disclosures', notice(desk.slug(), { kind: 'convenience' }));
    await sign('disclosures', other);
    expect((await refusal(desk.take(people.approver, 'disclosures', other, 'published'))).status).toBe(403);
  });
});
