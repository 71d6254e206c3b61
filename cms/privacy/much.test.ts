import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type Rest, restAs } from '../rest.fixture';
import { article, type Desk, openDesk, paragraph } from '../review/desk.fixture';
import type { ShownFindings } from './shown';

/** Four names in eight characters: 20,000 characters of it hold 5,000 findings. */
const NAMES = '张三李四';
const NUMBER = '150525199001010015';
const much = (characters: number) => NAMES.repeat(characters / NAMES.length);

type Person = { email?: string };
let desk: Desk;
let [editor, clerk, legal, reviewer]: Rest[] = [];
let unit: number;

const check = (by: Rest | undefined, data: object, more: object = {}): Promise<Answer> =>
  (by as Rest)('POST', '/privacy/check', { collection: 'units', locale: 'zh', data, ...more });
const found = ({ body }: Answer) => body as unknown as ShownFindings;
/** With the milliseconds of work it took: other tests may hold the processor. */
const timed = async <T>(act: () => Promise<T>): Promise<[T, number]> => {
  const before = process.cpuUsage();
  const done = await act();
  const { user, system } = process.cpuUsage(before);
  return [done, (user + system) / 1_000];
};

beforeAll(async () => {
  desk = await openDesk('privacy-much');
  for (const role of ['editor', 'clerk', 'legal', 'reviewer'] as const) await desk.person(role);
  const as = (number: number, role: string) =>
    restAs(desk.payload, { email: `${role}${number}@demo.invalid` } as Person);
  [editor, clerk, legal, reviewer] = [
    await as(1, 'editor'),
    await as(2, 'clerk'),
    await as(3, 'legal'),
    await as(4, 'reviewer'),
  ];
  const made = await desk.payload.create({
    ...{ collection: 'units', context: { seeding: true }, locale: 'zh', depth: 0, draft: true },
    data: { name: '派出所', kind: 'station', slug: 'much', order: 1, _status: 'draft' } as never,
  });
  unit = made.id as number;
}, 180_000);
afterAll(() => desk.close());

describe('a form full of names', () => {
  it('is answered in two seconds and one megabyte, all counted and the passage sent once', async () => {
    const [answer, ms] = await timed(() => check(editor, { name: much(20_000) }));
    expect(answer.status, answer.text.slice(0, 200)).toBe(200);
    expect(ms).toBeLessThan(2_000);
    expect(answer.text.length).toBeLessThan(1_000_000);
    const { findings, passages, counts } = found(answer);
    expect([findings.length, passages.length]).toEqual([200, 1]);
    expect(counts).toEqual({ all: 5_000, open: 5_000, hard: 0 });
    expect(passages[0]).toMatchObject({ path: 'name', text: much(20_000) });
    expect(findings.map(({ passage }) => passage)).toEqual(Array(200).fill(0));
  });

  it('lists what must go before what may stay, wherever it stands', async () => {
    const { findings, counts } = found(await check(editor, { name: `${much(4_000)}证件号${NUMBER}` }));
    expect(counts.hard).toBe(1);
    expect(findings.at(-1)).toMatchObject({ rule: 'identity-number', level: 'hard' });
    expect(findings).toHaveLength(200);
  });

  it('is read up to a length that is said', async () => {
    const [answer, ms] = await timed(() => check(editor, { name: much(200_004) }));
    expect([answer.status, answer.text]).toEqual([413, expect.stringContaining('20 万个字符')]);
    expect(ms).toBeLessThan(2_000);
    const pieces = await check(editor, { name: Array(60_000).fill('张') });
    expect(pieces.status).toBe(413);
  });
});

describe('a form of a collection', () => {
  it.each(['new', 'stored'])('is not read for a role that cannot write there (%s)', async (standing) => {
    const which = standing === 'stored' ? { id: unit } : {};
    for (const by of [clerk, reviewer]) {
      const answer = await check(by, { name: '派出所' }, which);
      expect([answer.status, answer.text]).toEqual([403, expect.stringContaining('您的角色不能修改')]);
    }
    expect((await check(editor, { name: '派出所' }, which)).status).toBe(200);
  });

  it('is read for the legal reviewer once it is stored: they answer for it', async () => {
    expect((await check(legal, { name: '派出所' }, { id: unit })).status).toBe(200);
    expect((await check(legal, { name: '派出所' })).status).toBe(403);
  });

  it.each(['nothing', 'constructor', 'users', 'payload-jobs'])('is none of %s', async (collection) => {
    expect((await check(editor, {}, { collection })).status).toBe(400);
  });

  it('of settings is for those who may change them', async () => {
    const global = { collection: undefined, global: 'settings' };
    expect((await check(editor, {}, global)).status).toBe(403);
    expect((await check(legal, {}, global)).status).toBe(200);
  });
});

describe('the gate', () => {
  const publish = (body: string) =>
    desk.payload
      .create({
        ...{ collection: 'articles', context: { seeding: true }, locale: 'zh', depth: 0 },
        data: { ...article(desk.slug(), { body: paragraph(body) }), _status: 'published' } as never,
      })
      .then(
        () => null,
        (error) => error.data.errors as { path: string; message: string }[],
      );

  it('refuses for every finding of a long text in three seconds, and counts those it does not list', async () => {
    const [errors, ms] = await timed(() => publish(`${much(20_000)}证件号${NUMBER}`));
    expect(ms).toBeLessThan(3_000);
    expect(errors?.map(({ path }) => path)).toEqual(['body']);
    const message = errors?.[0]?.message ?? '';
    expect(message).toContain('任何人都不能放行');
    expect(message).toContain('这一栏还有 4801 处没有列出');
    expect(message.length).toBeLessThan(100_000);
  });
});
