import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { viewAddress } from '../../domain/saved-view';
import { type Answer, type Rest, restAs } from '../rest.fixture';
import { type Desk, openDesk } from '../review/desk.fixture';
import { ROLES } from '../roles';
import type { ShownViews } from './views';

let desk: Desk;
let editor: Rest;
let other: Rest;
let approver: Rest;
let administrator: Rest;
let clerk: Rest;
let editorId: number;

const SERVICE = { or: [{ and: [{ topic: { equals: 'service' } }] }] };
const view = (more: object = {}) => ({ name: '便民', list: 'articles', filter: SERVICE, ...more });
const idOf = ({ body, status, text }: Answer): number => {
  expect(status, text).toBe(201);
  return (body as unknown as { doc: { id: number } }).doc.id;
};
const shown = async (by: Rest, list = 'articles') =>
  (await by('GET', `/saved-views/shown?list=${list}`)).body as unknown as ShownViews;
const names = async (by: Rest, list?: string) => (await shown(by, list)).views.map(({ name }) => name);

beforeAll(async () => {
  desk = await openDesk('saved-views');
  const made = await desk.person('editor');
  editorId = made.id;
  editor = await restAs(desk.payload, made as never);
  other = await restAs(desk.payload, (await desk.person('editor')) as never);
  approver = await restAs(desk.payload, (await desk.person('approver')) as never);
  administrator = await restAs(desk.payload, (await desk.person('administrator')) as never);
  clerk = await restAs(desk.payload, (await desk.person('clerk')) as never);
}, 180_000);
afterAll(() => desk.close());

describe('a view', () => {
  it('is one’s own: nobody else sees, opens, renames, shares or removes it', async () => {
    const id = idOf(await editor('POST', '/saved-views', view({ name: '我的便民' })));
    expect(await names(editor)).toContain('我的便民');
    for (const by of [other, approver, administrator, clerk]) {
      expect(await names(by)).not.toContain('我的便民');
      expect((await by('GET', `/saved-views/${id}`)).status).toBe(404);
      expect((await by('PATCH', `/saved-views/${id}`, { name: '别人的' })).status).not.toBe(200);
      expect((await by('DELETE', `/saved-views/${id}`)).status).not.toBe(200);
      const bulk = await by('DELETE', `/saved-views?where[id][equals]=${id}`);
      expect((bulk.body as unknown as { docs?: unknown[] }).docs ?? []).toEqual([]);
    }
    expect((await editor('PATCH', `/saved-views/${id}`, { name: '改了名' })).status).toBe(200);
    expect(await names(editor)).toContain('改了名');
    expect((await editor('DELETE', `/saved-views/${id}`)).status).toBe(200);
  });

  it('belongs to whoever keeps it, whatever is sent, and says to nobody whose it is', async () => {
    const kept = await editor('POST', '/saved-views', view({ name: '假的', account: '999999' }));
    const id = idOf(kept);
    expect(kept.text).not.toContain('999999');
    const row = await desk.payload.findByID({ collection: 'saved-views', id });
    expect(row.account).toBe(String(editorId));
    expect((await approver('GET', `/saved-views?where[account][equals]=${editorId}`)).status).toBe(400);
    expect((await editor('GET', `/saved-views/${id}`)).body).not.toHaveProperty('account');
    await editor('PATCH', `/saved-views/${id}`, { account: '1', list: 'media' });
    expect(await desk.payload.findByID({ collection: 'saved-views', id })).toMatchObject({
      account: String(editorId),
      list: 'articles',
    });
  });

  it('is set for all by an approver or an administrator alone, and changed by them alone', async () => {
    idOf(await editor('POST', '/saved-views', view({ name: '想共用', isShared: true })));
    expect(await names(other), 'an editor shares nothing').not.toContain('想共用');
    const id = idOf(await approver('POST', '/saved-views', view({ name: '终审设的', isShared: true })));
    expect(await names(other)).toContain('终审设的');
    expect((await shown(other)).views.find((one) => one.id === id)).toMatchObject({ mayChange: false });
    expect((await other('PATCH', `/saved-views/${id}`, { name: '改' })).status).not.toBe(200);
    expect((await other('DELETE', `/saved-views/${id}`)).status).not.toBe(200);
    expect((await administrator('PATCH', `/saved-views/${id}`, { name: '管理员改的' })).status).toBe(200);
    expect(await names(other)).toContain('管理员改的');
    expect((await administrator('PATCH', `/saved-views/${id}`, { isShared: false })).status).toBe(200);
    expect(await names(other)).not.toContain('管理员改的');
  });

  it('of a list that somebody may not read is not shown to them, nor kept by them', async () => {
    idOf(await approver('POST', '/saved-views', view({ name: '新闻的', isShared: true })));
    idOf(await approver('POST', '/saved-views', { name: '派出所', list: 'units', isShared: true }));
    const { docs } = (await clerk('GET', '/saved-views')).body as unknown as { docs: { name: string }[] };
    expect(docs.map(({ name }) => name)).toEqual(['派出所']);
    expect((await clerk('POST', '/saved-views', view())).status).toBe(400);
  });

  it.each(['cases', 'users', 'record-acts', 'case-looks', 'import-batches'])(
    'of %s is none',
    async (list) => {
      for (const by of [clerk, administrator, approver])
        expect((await by('POST', '/saved-views', { name: '案件', list })).status).toBe(400);
    },
  );

  it.each(ROLES)('is nothing to %s who must set the second step up first, or is disabled', async (role) => {
    const made = await desk.person(role);
    const by = await restAs(desk.payload, made as never);
    expect((await by('GET', '/saved-views')).status).toBe(200);
    await desk.payload.update({ collection: 'users', id: made.id, data: { isDisabled: true } });
    expect((await by('GET', '/saved-views')).status).toBe(403);
    expect((await by('GET', '/saved-views/shown')).status).toBe(403);
  });
});

describe('a filter', () => {
  const keep = (filter: object, more: object = {}) =>
    editor('POST', '/saved-views', view({ name: '试', filter, ...more }));

  it('keeps what is chosen, ticked, dated or counted', async () => {
    for (const filter of [
      { or: { 0: { and: { 0: { topic: { in: 'service,stations' } } } } } },
      {
        and: [
          { publishedAt: { greater_than: '2026-11-01T00:00:00.000Z' } },
          { isSample: { equals: 'true' } },
        ],
      },
      { _status: { not_equals: 'published' } },
    ])
      expect(await keep(filter)).toMatchObject({ status: 201 });
  });

  it('keeps no word that somebody typed, and nothing it does not understand', async () => {
    for (const filter of [
      { title: { like: '张三' } },
      { or: [{ and: [{ summary: { contains: '李四' } }] }] },
      { topic: { equals: '张三' } },
      { topic: { like: 'service' } },
      { publishedAt: { equals: '张三' } },
      { publishedAt: { equals: '2026-01-01(Zhang San)' } },
      { 'cover.alt': { equals: '张三' } },
      { or: ['张三'] },
      '张三',
      { topic: '张三' },
      { topic: { in: { 张三: 'service' } } },
      { or: { 张三: { topic: { equals: 'service' } } } },
      { topic: { in: [['service']] } },
    ])
      expect(await keep(filter as object), JSON.stringify(filter)).toMatchObject({ status: 400 });
    expect((await keep({ title: { equals: '张三' } })).text).toContain(
      '按“标题”筛选的条件不能保存，没有保存',
    );
    for (const sort of ['张三', ['title'], { title: 1 }])
      expect((await keep(SERVICE, { sort })).status).toBe(400);
    expect((await keep(SERVICE, { search: '身份证150525199001010015' })).status, 'the privacy gate').toBe(
      400,
    );
    expect((await keep(SERVICE, { name: '电话13800138000' })).status, 'the privacy gate').toBe(400);
  });

  it('of decisions is by kind and date alone: no party, no search', async () => {
    const decisions = (more: object) =>
      editor('POST', '/saved-views', { name: '决定', list: 'decisions', ...more });
    expect((await decisions({ filter: { _status: { equals: 'draft' } } })).status).toBe(201);
    for (const filter of [{ partyName: { equals: '张某' } }, { documentNumber: { like: '张' } }])
      expect((await decisions({ filter })).status).toBe(400);
    expect((await decisions({ search: '张某' })).status).toBe(400);
  });

  it('opens again under its address', () => {
    expect(viewAddress('articles', { filter: SERVICE, search: '窗 口', sort: '-publishedAt' })).toBe(
      '/admin/collections/articles?where[or][0][and][0][topic][equals]=service&search=%E7%AA%97%20%E5%8F%A3&sort=-publishedAt',
    );
    expect(viewAddress('units', {})).toBe('/admin/collections/units');
  });
});

it('thirty are enough, and they go with the account', async () => {
  const made = await desk.person('editor');
  const by = await restAs(desk.payload, made as never);
  for (let count = 0; count < 30; count += 1)
    expect((await by('POST', '/saved-views', view({ name: `第 ${count} 个` }))).status).toBe(201);
  const more = await by('POST', '/saved-views', view());
  expect([more.status, more.text]).toEqual([400, expect.stringContaining('最多保存 30 个')]);
  await desk.payload.delete({ collection: 'users', id: made.id });
  const left = { account: { equals: String(made.id) } };
  expect(await desk.payload.count({ collection: 'saved-views', where: left })).toEqual({ totalDocs: 0 });
}, 60_000);
