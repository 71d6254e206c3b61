import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Rest, restAs } from '../rest.fixture';
import { article, type Desk, openDesk } from '../review/desk.fixture';

const LONG_AGO = '2020-01-01T00:00:00.000Z';
const TIMES = { createdAt: LONG_AGO, updatedAt: LONG_AGO };
type Saved = { id: number; createdAt: string; updatedAt: string };

let desk: Desk;
let editor: Rest;
let legal: Rest;
beforeAll(async () => {
  desk = await openDesk('own-times');
  editor = await restAs(desk.payload, (await desk.person('editor')) as { email?: string });
  legal = await restAs(desk.payload, (await desk.person('legal')) as { email?: string });
}, 180_000);
afterAll(() => desk.close());

const draft = async (more: object): Promise<Saved> => {
  const { body, status, text } = await editor(
    'POST',
    '/articles?draft=true&locale=zh',
    article(desk.slug(), more),
  );
  expect(status, text).toBe(201);
  return (body as unknown as { doc: Saved }).doc;
};

it('an item is of the time at which it was made and saved, whatever is sent', async () => {
  const { id, createdAt, updatedAt } = await draft(TIMES);
  expect([createdAt > '2026', updatedAt > '2026']).toEqual([true, true]);
  const sent = { title: '窗口延时', createdAt: LONG_AGO };
  const { status, body } = await editor('PATCH', `/articles/${id}?draft=true&locale=zh`, {
    ...sent,
    updatedAt,
  });
  const { doc } = body as unknown as { doc: Saved & { title: string } };
  expect([status, doc.title, doc.createdAt, doc.updatedAt > updatedAt]).toEqual([
    ...[200, '窗口延时', createdAt, true],
  ]);
});

it('the time a form sends still says on which text a save was made', async () => {
  const { id } = await draft({});
  const { status } = await editor('PATCH', `/articles/${id}?draft=true&locale=zh`, {
    title: '窗口',
    updatedAt: LONG_AGO,
  });
  expect(status).toBe(409);
});

it('settings are of the time at which they were first saved', async () => {
  for (const lookMinutes of [20, 25]) {
    const { status } = await legal('POST', '/globals/settings', { lookMinutes, ...TIMES });
    // The first save has no older text; of the second the time that is sent says that it was made on one.
    expect(status).toBe(lookMinutes === 20 ? 200 : 409);
  }
  const sent = { lookMinutes: 25, createdAt: LONG_AGO };
  expect((await legal('POST', '/globals/settings', sent)).status).toBe(200);
  const { lookMinutes, createdAt } = await desk.payload.findGlobal({ slug: 'settings' });
  expect([lookMinutes, String(createdAt) > '2026']).toEqual([25, true]);
});

it('a program of ours dates what it makes', async () => {
  const data = { ...article(desk.slug()), ...TIMES } as never;
  const { createdAt } = await desk.payload.create({ collection: 'articles', data, draft: true });
  expect(createdAt).toBe(LONG_AGO);
});

it('stands behind every other hook before an operation, in every collection and global of ours', () => {
  const { collections, globals } = desk.payload.config;
  const ours = [...collections.filter(({ slug }) => !slug.startsWith('payload-')), ...globals];
  const last = ours.map(({ hooks, slug }) => [slug, hooks.beforeOperation?.at(-1)?.name ?? '']);
  expect(last.filter(([, name]) => !/^dropSentTimes/.test(String(name)))).toEqual([]);
});
