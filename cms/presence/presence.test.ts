import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Rest, restAs } from '../rest.fixture';
import { article, type Desk, openDesk, refusal } from '../review/desk.fixture';
import { sweepPresences } from './present';

type Person = Awaited<ReturnType<Desk['person']>> & { email?: string };
type Doc = { id: number; title: string; updatedAt: string };

let desk: Desk;
let editor: Rest;
let colleague: Rest;
let people: Person[];

const make = async (by = editor): Promise<Doc> => {
  const made = await by('POST', '/articles?locale=zh&draft=true', article(desk.slug()));
  expect(made.status, made.text).toBe(201);
  return made.body.doc as unknown as Doc;
};
const stored = async (id: number): Promise<Doc> =>
  (await editor('GET', `/articles/${id}?locale=zh&draft=true`)).body as unknown as Doc;
/** As the form saves: everything it holds, the time of the text it was filled from included. */
const save = (by: Rest, doc: Doc, title: string, how = 'draft=true') =>
  by('PATCH', `/articles/${doc.id}?locale=zh&${how}`, { ...doc, title });

beforeAll(async () => {
  desk = await openDesk('presence');
  people = [await desk.person('editor'), await desk.person('reviewer'), await desk.person('approver')];
  editor = await restAs(desk.payload, people[0] as Person);
  colleague = await restAs(desk.payload, people[1] as Person);
}, 180_000);
afterAll(() => desk.close());

describe('a save on an older text', () => {
  it.each(['draft=true', 'draft=true&autosave=true'])(
    'is refused (%s), and what is stored stays',
    async (how) => {
      const opened = await make();
      const [mine, theirs] = [opened, await stored(opened.id)];
      const first = await save(editor, mine, '我的标题', how);
      expect(first.status).toBe(200);
      const second = await save(colleague, theirs, '同事的标题', how);
      expect([second.status, second.text]).toEqual([409, expect.stringContaining('您的文字还在这一页')]);
      expect((await stored(opened.id)).title).toBe('我的标题');
      const again = first.body.doc as unknown as Doc;
      const saved = await save(editor, again, '再改一次', how);
      expect(saved.status, 'one’s own next save').toBe(200);
      expect((await save(editor, saved.body.doc as never, '又改', how)).status).toBe(200);
      expect((await save(colleague, await stored(opened.id), '看过了', how)).status).toBe(200);
    },
  );

  it('is refused to one of two at the same moment', async () => {
    const opened = await make();
    const saves = [save(editor, opened, '甲'), save(colleague, opened, '乙')];
    const statuses = (await Promise.all(saves)).map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, 409]);
  });

  it('is refused to the program as to the form, in every collection and global that is shared', async () => {
    const opened = await make();
    await save(editor, opened, '新');
    const { updatedAt } = opened;
    const byProgram = desk.payload.update({
      ...{ collection: 'articles', id: opened.id, draft: true, req: { query: { draft: 'true' } } },
      data: { title: '旧', updatedAt } as never,
    } as never);
    expect((await refusal(byProgram)).status).toBe(409);
    const kinds = desk.payload.config.collections.filter(({ slug }) =>
      ['articles', 'disclosures', 'decisions', 'units', 'pages'].includes(slug),
    );
    expect(kinds.map(({ lockDocuments }) => lockDocuments)).toEqual(Array(5).fill({ duration: 300 }));

    const legal = await restAs(desk.payload, (await desk.person('legal')) as never);
    const rules = async (data: object) => legal('POST', '/globals/settings?locale=zh', data);
    const first = (await rules({ lookMinutes: 20 })).body.result as unknown as { updatedAt: string };
    expect((await rules({ lookMinutes: 30, updatedAt: first.updatedAt })).status).toBe(200);
    expect((await rules({ lookMinutes: 40, updatedAt: first.updatedAt })).status).toBe(409);
  });

  it('is none where a call names single fields, or an old version is restored', async () => {
    const opened = await make();
    await save(editor, opened, '二');
    expect(
      (await editor('PATCH', `/articles/${opened.id}?locale=zh&draft=true`, { title: '三' })).status,
    ).toBe(200);
    const { docs } = (
      await editor('GET', `/articles/versions?where[parent][equals]=${opened.id}&sort=createdAt`)
    ).body as unknown as { docs: { id: number }[] };
    const restored = await editor('POST', `/articles/versions/${docs[0]?.id}?locale=zh&draft=true`);
    expect(restored.status, restored.text).toBe(200);
  });

  it('is laid beside the stored one, passage by passage', async () => {
    const opened = await make();
    await save(colleague, opened, '同事的标题');
    const which = { collection: 'articles', id: opened.id, locale: 'zh' };
    const { body } = await editor('POST', '/presence/compare', {
      ...which,
      data: { ...opened, title: '我的标题' },
    });
    const { rows, updatedAt } = body as unknown as { rows: object[]; updatedAt: string };
    expect(rows).toEqual([{ place: '标题', before: '同事的标题', after: '我的标题' }]);
    expect((await save(editor, { ...opened, updatedAt }, '我的标题')).status, 'once looked at').toBe(200);
  });
});

describe('two texts', () => {
  const compare = (by: Rest, id: number, data: object, collection = 'articles') =>
    by('POST', '/presence/compare', { collection, id, locale: 'zh', data });

  it('are compared for those only who may write there', async () => {
    const { id } = await make();
    const auditor = await restAs(desk.payload, (await desk.person('auditor')) as Person);
    expect((await compare(editor, id, { title: '新' })).status).toBe(200);
    const refused = await compare(auditor, id, { title: '新' });
    expect([refused.status, refused.text]).toEqual([403, expect.stringContaining('您的角色不能修改')]);
    expect((await compare(editor, id, {}, 'nothing')).status).toBe(400);
  });

  it('are compared up to a length that is said', async () => {
    const { id } = await make();
    const long = await compare(editor, id, { title: '张三李四'.repeat(50_001) });
    expect([long.status, long.text]).toEqual([413, expect.stringContaining('20 万个字符')]);
    const rows = Array.from({ length: 2_100 }, (_, at) => ({ name: `第 ${at} 条` }));
    const notes = rows.map(({ name }) => ({ date: '2026-11-20T00:00:00.000Z', note: name }));
    const big = await save(editor, { ...(await stored(id)), changes: notes } as never, '大');
    expect(big.status, big.text.slice(0, 300)).toBe(200);
    expect((await compare(editor, id, { changes: notes })).status).toBe(413);
  });
});

describe('two people at one item', () => {
  const at = (by: Rest, id: number, more: object = {}) =>
    by('POST', '/presence', { collection: 'articles', id, ...more });

  it('see each other by role and name, since when, and no longer than they are there', async () => {
    const { id } = await make();
    expect((await at(editor, id)).body).toMatchObject({ others: [] });
    const there = (await at(colleague, id)).body as unknown as { others: object[] };
    expect(there.others).toEqual([{ role: '编辑（初审）', name: 'editor', since: expect.any(String) }]);
    await at(editor, id);
    expect((await at(editor, id)).body).toMatchObject({ others: [{ role: '复审', name: 'reviewer' }] });
    expect((await at(editor, (await make()).id)).body).toMatchObject({ others: [] });
    await at(colleague, id, { gone: true });
    expect((await at(editor, id)).body).toMatchObject({ others: [] });
    await at(colleague, id);
    vi.useFakeTimers({ now: Date.now() + 46_000, toFake: ['Date'] });
    expect((await at(editor, id)).body, 'without a sign of life').toMatchObject({ others: [] });
    vi.useRealTimers();
    await sweepPresences(desk.payload, Date.now() + 10 * 60_000);
    expect(await desk.payload.count({ collection: 'desk-presences' })).toEqual({ totalDocs: 0 });
  });

  it('and nobody who may not read it', async () => {
    const { id } = await make();
    const clerk = await restAs(desk.payload, (await desk.person('clerk')) as Person);
    expect((await at(clerk, id)).status).toBe(404);
    expect(
      (await clerk('POST', '/presence/compare', { collection: 'articles', id, locale: 'zh', data: {} }))
        .status,
    ).toBe(403);
    expect((await clerk('POST', '/presence', { collection: 'cases', id: 1 })).status).toBe(400);
    expect((await clerk('GET', '/desk-presences')).status).toBe(403);
  });
});
