import { afterAll, beforeAll, expect, it } from 'vitest';
import { addDays } from '../../../domain/clock/iso-date';
import { plainDecision } from '../../decision/plain-decision.fixture';
import { today } from '../../today';
import { article, type Desk, notice, openDesk } from '../desk.fixture';

let desk: Desk;
let people: Awaited<ReturnType<Desk['person']>>[];
beforeAll(async () => {
  desk = await openDesk('home');
  people = [await desk.person('editor'), await desk.person('editor'), await desk.person('reviewer')];
}, 180_000);
afterAll(() => desk.close());

const lists = async (user: object) => {
  const { homeLists } = await import('./home');
  const found = await homeLists(desk.payload, user as never);
  return Object.fromEntries(found.map(({ name, lines }) => [name, lines.map(({ title }) => title)]));
};
const draft = async (collection: 'articles' | 'disclosures', data: object, user: object) =>
  (
    await desk.payload.create({
      collection,
      draft: true,
      locale: 'zh',
      user: user as never,
      data: { ...data, _status: 'draft' } as never,
    })
  ).id as number;

it('says to each what waits for them, and what is late to all', async () => {
  const [writer, editor, reviewer] = people as [never, never, never];
  const id = await draft('articles', article(desk.slug(), { title: '甲稿' }), writer);
  expect((await lists(writer)).我的草稿).toEqual(['甲稿']);
  expect((await lists(editor)).我的草稿).toEqual([]);
  await desk.take(writer, 'articles', id, 'submitted');
  expect((await lists(writer)).我的草稿).toEqual([]);
  expect((await lists(editor)).等我审).toEqual(['甲稿']);
  expect((await lists(reviewer)).等我审).toEqual([]);
  await desk.take(editor, 'articles', id, 'first');
  expect((await lists(editor)).等我审).toEqual([]);
  expect((await lists(reviewer)).等我审).toEqual(['甲稿']);
  await desk.take(reviewer, 'articles', id, 'send-back', { note: '再核对' });
  expect((await lists(writer)).我的草稿).toEqual(['甲稿']);

  const formedOn = (days: number) => `${addDays(today(), -days)}T04:00:00.000Z`;
  await draft('disclosures', notice(desk.slug(), { title: '迟的', formedOn: formedOn(60) }), writer);
  await draft('disclosures', notice(desk.slug(), { title: '早的', formedOn: formedOn(1) }), writer);
  expect((await lists(reviewer)).临近或超过期限).toEqual(['迟的']);
  expect((await lists(reviewer)).两周没有更新的栏目).toContain('公开事项');
});

it('says nothing to whoever does not work on publications', async () => {
  const clerk = await desk.person('clerk');
  expect(await lists(clerk)).toEqual({});
});

it('names an administrative decision to whoever signs it', async () => {
  const legal = await desk.person('legal');
  await desk.payload.create({
    collection: 'decisions',
    draft: true,
    locale: 'zh',
    user: people[0] as never,
    data: {
      slug: desk.slug(),
      ...plainDecision(),
      _status: 'draft',
    } as never,
  });
  expect((await lists(legal)).等我审).toContain('奈公测决字一号');
  expect((await lists(people[2] as object)).等我审).not.toContain('奈公测决字一号');
});

it('presses nobody to publish a decision that may not be public', async () => {
  const made = (documentNumber: string, changed: object) =>
    desk.payload.create({
      collection: 'decisions',
      draft: true,
      locale: 'zh',
      user: people[0] as never,
      data: {
        ...{ slug: desk.slug(), ...plainDecision(), madeOn: addDays(today(), -40) },
        ...{ documentNumber, _status: 'draft', ...changed },
      } as never,
    });
  await made('奈公测决字二号', {});
  await made('奈公治决字三号', { kind: 'public-order' });
  await made('奈公测决字四号', {
    concerns: { minor: 'yes', secret: 'no', privacy: 'no', tradeSecret: 'no' },
  });
  const late = (await lists(people[2] as object)).临近或超过期限;
  expect(late).toContain('奈公测决字二号');
  expect(late).not.toContain('奈公治决字三号');
  expect(late).not.toContain('奈公测决字四号');
});
