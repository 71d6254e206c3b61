import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, type Id, openDesk, paragraph, refusal } from './desk.fixture';

let desk: Desk;
let people: Record<
  'editor' | 'reviewer' | 'approver' | 'legal' | 'administrator',
  Awaited<ReturnType<Desk['person']>>
>;

beforeAll(async () => {
  desk = await openDesk('review-pages');
  people = {
    editor: await desk.person('editor'),
    reviewer: await desk.person('reviewer'),
    approver: await desk.person('approver'),
    legal: await desk.person('legal'),
    administrator: await desk.person('administrator'),
  };
}, 180_000);
afterAll(() => desk.close());

const as = (user: object) => ({ user, overrideAccess: false, locale: 'zh', depth: 0 }) as never;
const asDraft = { draft: true, req: { query: { draft: 'true' } } };
const make = async (slug: string, data: object): Promise<Id> =>
  (
    await desk.payload.create({
      ...(as(people.editor) as object),
      collection: 'pages',
      draft: true,
      data: { slug, ...data, _status: 'draft' } as never,
    })
  ).id as Id;
const save = (id: Id, data: object, user: object, more: object = {}) =>
  desk.payload.update({ ...(as(user) as object), collection: 'pages', id, data: data as never, ...more });
const stored = async (id: Id) =>
  (await desk.payload.db.findOne({ collection: 'pages', where: { id: { equals: id } } })) as unknown as {
    _status: string;
    name: string;
    telephones?: { number: string }[];
  };
const sign = async (id: Id) => {
  await desk.take(people.editor, 'pages', id, 'first');
  await desk.take(people.reviewer, 'pages', id, 'second');
};
const FRAME = {
  accountName: '奈曼警务公开',
  description: '程序、期限、窗口、电话。',
  quickExit: 'https://www.baidu.com/',
  sponsor: '旗公安局',
  telephones: [{ number: '110', name: '报警', purpose: '有危险的时候' }],
};

describe('a standing page', () => {
  it('becomes public by three people, and by nobody alone', async () => {
    const id = await make('frame', FRAME);
    for (const user of [people.approver, people.administrator, people.legal])
      expect((await refusal(save(id, { _status: 'published' }, user))).status).toBe(403);
    expect((await stored(id))._status).toBe('draft');
    await sign(id);
    await desk.take(people.approver, 'pages', id, 'third');
    await desk.take(people.approver, 'pages', id, 'published');
    expect(await stored(id)).toMatchObject({ _status: 'published', name: '账号、菜单、电话和页脚' });
  });

  it('with another telephone number is another text, and the public goes on reading the old one', async () => {
    const { docs } = await desk.payload.find({ collection: 'pages', where: { slug: { equals: 'frame' } } });
    const id = docs[0]?.id as Id;
    const telephones = docs[0]?.telephones?.map((row) => ({ ...row, number: '0475-0001020' }));
    await save(id, { telephones }, people.editor, asDraft);
    expect((await refusal(save(id, { _status: 'published' }, people.approver))).text).toContain(
      '还没有完成三审',
    );
    expect((await stored(id)).telephones).toMatchObject([{ number: '110' }]);
  });

  it('that promises something of personal data is shown to the legal unit first', async () => {
    const id = await make('privacy', { body: paragraph('不记录您是谁。') });
    await sign(id);
    const early = await refusal(desk.take(people.approver, 'pages', id, 'third'));
    expect(early).toMatchObject({ status: 403, text: expect.stringContaining('前面的审核还没有完成') });
    await desk.take(people.legal, 'pages', id, 'legal');
    await desk.take(people.approver, 'pages', id, 'third');
    await desk.take(people.approver, 'pages', id, 'published');
    expect((await stored(id))._status).toBe('published');
  });

  it('is there once, is not taken back, and does not become another', async () => {
    const id = await make('about', { body: paragraph('关于。') });
    expect((await refusal(make('about', { body: paragraph('又一份。') }))).status).toBe(400);
    await sign(id);
    await desk.take(people.approver, 'pages', id, 'third');
    await desk.take(people.approver, 'pages', id, 'published');
    expect(
      (await refusal(desk.take(people.approver, 'pages', id, 'withdrawn', { note: '不要了' }))).status,
    ).toBe(403);
    expect((await refusal(save(id, { slug: 'help' }, people.editor, asDraft))).text).toContain(
      '不能更改网址名',
    );
  });

  it('asks only for what it shows: the reform for its tables, a text for its words', async () => {
    const id = await make('reform', { body: paragraph('引言。') });
    await sign(id);
    await desk.take(people.approver, 'pages', id, 'third');
    await desk.take(people.approver, 'pages', id, 'published');
    expect((await stored(id))._status).toBe('published');
    const empty = await make('help', {});
    await sign(empty);
    await desk.take(people.approver, 'pages', empty, 'third');
    const said = await refusal(desk.take(people.approver, 'pages', empty, 'published'));
    expect(said.status).toBe(400);
  });
});
