import { afterAll, beforeAll, expect, it } from 'vitest';
import { article, type Desk, type Id, openDesk, refusal } from './desk.fixture';

let desk: Desk;
let people: Awaited<ReturnType<Desk['person']>>[];

beforeAll(async () => {
  desk = await openDesk('review-schedule');
  people = [
    await desk.person('editor'),
    await desk.person('editor'),
    await desk.person('reviewer'),
    await desk.person('approver'),
  ];
}, 180_000);
afterAll(() => desk.close());

const soon = () => new Date(Date.now() + 60_000).toISOString();
const later = Date.now() + 3_600_000;
const isPublic = async (id: Id) =>
  (
    (await desk.payload.db.findOne({ collection: 'articles', where: { id: { equals: id } } })) as unknown as {
      _status: string;
    }
  )._status === 'published';

async function scheduled(): Promise<Id> {
  const [writer, editor, reviewer, approver] = people as [never, never, never, never];
  const made = await desk.payload.create({
    collection: 'articles',
    draft: true,
    locale: 'zh',
    user: writer,
    data: { ...article(desk.slug()), _status: 'draft' } as never,
  });
  const id = made.id as Id;
  await desk.take(editor, 'articles', id, 'first');
  await desk.take(reviewer, 'articles', id, 'second');
  expect((await refusal(desk.take(approver, 'articles', id, 'scheduled', { at: soon() }))).status).toBe(403);
  await desk.take(approver, 'articles', id, 'third');
  expect(
    (await refusal(desk.take(approver, 'articles', id, 'scheduled', { at: '2020-01-01T00:00:00Z' }))).status,
  ).toBe(422);
  await desk.take(approver, 'articles', id, 'scheduled', { at: soon() });
  return id;
}

it('what was scheduled is published when its minute has come, once, with nobody there', async () => {
  const { publishScheduled } = await import('./schedule');
  const id = await scheduled();
  await publishScheduled(desk.payload, Date.now());
  expect(await isPublic(id), 'not before its time').toBe(false);
  await Promise.all([1, 2, 3].map(() => publishScheduled(desk.payload, later)));
  expect(await isPublic(id)).toBe(true);
  expect((await desk.stepsOf('articles', id)).filter((step) => step === 'published')).toHaveLength(1);
});

it('what was changed, sent back or taken off meanwhile is not', async () => {
  const { publishScheduled } = await import('./schedule');
  const [writer, , reviewer, approver] = people as [never, never, never, never];
  const [changed, back, off] = [await scheduled(), await scheduled(), await scheduled()];
  await desk.payload.update({
    collection: 'articles',
    id: changed,
    draft: true,
    locale: 'zh',
    user: writer,
    data: { title: '签字以后又改', _status: 'draft' },
  });
  await desk.take(reviewer, 'articles', back, 'send-back', { note: '再看' });
  await desk.take(approver, 'articles', off, 'unscheduled');
  await publishScheduled(desk.payload, later);
  await publishScheduled(desk.payload, later);
  for (const id of [changed, back, off]) expect(await isPublic(id)).toBe(false);
  const steps = await desk.stepsOf('articles', changed);
  expect(
    steps.filter((step) => step === 'not-published'),
    'told once',
  ).toHaveLength(1);
});
