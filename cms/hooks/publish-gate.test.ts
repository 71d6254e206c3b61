import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Rest, restAs } from '../rest.fixture';
import { article, type Desk, openDesk } from '../review/desk.fixture';

let desk: Desk;
let editor: Rest;
beforeAll(async () => {
  desk = await openDesk('publish-gate');
  editor = await restAs(desk.payload, (await desk.person('editor')) as { email?: string });
}, 180_000);
afterAll(() => desk.close());

const make = async (more: object = {}) =>
  editor('POST', '/articles?locale=zh&draft=true', article(desk.slug(), more));
const unit = (more: object) => ({ name: '一所', kind: 'station', slug: desk.slug(), ...more });

it.each([[['published']], [['draft']], [{ published: 1 }], ['withdrawn'], [''], [1], [null]])(
  'a state of %j is refused with a sentence, in a new document and in one that is there',
  async (_status) => {
    const there = (await make()).body.doc as unknown as { id: number };
    for (const answer of [
      await editor('POST', '/articles?locale=zh', article(desk.slug(), { _status })),
      await editor('PATCH', `/articles/${there.id}?locale=zh`, { title: '新', _status }),
      await editor('POST', '/units?locale=zh', unit({ _status })),
    ])
      expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('发布状态只能是')]);
    const { title } = (await editor('GET', `/articles/${there.id}?locale=zh&draft=true`)).body;
    expect(title).toBe('窗口延时服务');
  },
);

it('a draft is saved with its word and without one, and published by no editor', async () => {
  expect((await make({ _status: 'draft' })).status).toBe(201);
  const made = await make();
  expect(made.body.doc).toMatchObject({ _status: 'draft' });
  const { id } = made.body.doc as unknown as { id: number };
  expect((await editor('PATCH', `/articles/${id}?locale=zh`, { title: '新' })).status).toBe(200);
  expect((await editor('PATCH', `/articles/${id}?locale=zh`, { _status: 'published' })).status).toBe(403);
});
