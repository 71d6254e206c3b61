import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { findCaseToLookUp, findCodeDigest, findLooks } from '../look-up-reader';
import { type Rest, restAs, restWith } from '../rest.fixture';
import { type Desk, openDesk, refusal } from '../review/desk.fixture';
import type { Role } from '../roles';
import { sweepLooks } from './sweep';

vi.mock('server-only', () => ({}));
// The desk that openDesk opened is the one everybody gets.
vi.mock('@payload-config', () => ({ default: {} }));

const NUMBER = 'J15052501002026110001';
const OTHER = 'J15052501002026110002';
/** Words that stand in the file and nowhere else. */
const INSIDE = ['城东派出所', '0475-0001099', '调解达成协议', 'injured'];
const FILE = {
  ...{ unitName: '城东派出所', unitTelephone: '0475-0001099', role: 'injured', language: 'zh' },
  stages: [{ stage: 'administrative.accepted', date: '2026-11-20', result: '调解达成协议' }],
} as const;

let desk: Desk;
let id: number;
let otherId: number;
const people = {} as Record<Role, Awaited<ReturnType<Desk['person']>>>;
const rest = {} as Record<Role, Rest>;

const times = { createdAt: expect.any(String), updatedAt: expect.any(String) };

const looksAt = async (number = NUMBER) =>
  (
    await desk.payload.find({
      collection: 'case-looks',
      where: { number: { equals: number } },
      pagination: false,
    })
  ).docs;
const enter = async (number: string) =>
  (
    await desk.payload.create({
      collection: 'cases',
      data: { ...FILE, number, stages: [...FILE.stages] } as never,
    })
  ).id;
const says = ({ text }: { text: string }) => INSIDE.filter((word) => text.includes(word));

beforeAll(async () => {
  desk = await openDesk('looks');
  for (const role of ['clerk', 'legal', 'auditor', 'editor', 'administrator'] as const) {
    people[role] = await desk.person(role);
    if (role !== 'editor')
      await desk.payload.update({
        collection: 'users',
        id: people[role].id,
        data: { unitName: '城区派出所' },
      });
    rest[role] = await restAs(desk.payload, people[role] as { email?: string });
  }
  id = await enter(NUMBER);
  otherId = await enter(OTHER);
}, 180_000);
afterAll(() => desk.close());

/** Every way to ask for what is in a file, as a matrix: role × path. */
const PATHS: [string, string, string, object?][] = [
  ['list', 'GET', '/cases?limit=100&depth=2'],
  ['list, chosen fields', 'GET', '/cases?select[unitName]=true&select[stages]=true'],
  ['list, without numbers', 'GET', '/cases?select[id]=false'],
  ['list, without number and id', 'GET', '/cases?select[id]=false&select[number]=false'],
  ['one, without number', 'GET', '/cases/:id?select[unitName]=true&select[role]=true'],
  ['list, hidden fields', 'GET', '/cases?showHiddenFields=true'],
  ['list, asked by unit', 'GET', '/cases?where[unitName][equals]=城东派出所'],
  ['list, asked deep', 'GET', '/cases?where[or][0][and][0][stages.result][like]=调解'],
  ['list, asked by stage', 'GET', '/cases?where[stages__result][like]=调解'],
  ['list, sorted', 'GET', '/cases?sort=-unitName'],
  ['count', 'GET', '/cases/count?where[unitName][equals]=城东派出所'],
  ['one', 'GET', '/cases/:id'],
  ['one, as a draft', 'GET', '/cases/:id?draft=true&depth=3'],
  ['versions', 'GET', '/cases/versions'],
  ['a version', 'GET', '/cases/versions/1'],
  ['restore', 'POST', '/cases/versions/1'],
  ['copy', 'POST', '/cases/:id/duplicate', { number: 'J15052501002026110009' }],
  ['copy by creation', 'POST', '/cases?duplicateFromID=:id', { number: 'J15052501002026110009' }],
  ['save', 'PATCH', '/cases/:id', { unitTelephone: '0475-0001098' }],
  ['save nothing', 'PATCH', '/cases/:id', {}],
  ['bulk edit', 'PATCH', '/cases?where[id][equals]=:id', { unitTelephone: '0475-0001098' }],
  ['bulk edit by unit', 'PATCH', '/cases?where[unitName][equals]=城东派出所', {}],
  ['delete', 'DELETE', '/cases/:id'],
  ['slip', 'POST', '/cases/:id/slip'],
  ['privacy panel', 'POST', '/privacy/check', { collection: 'cases', id: ':id', locale: 'zh', data: {} }],
  ['GraphQL', 'POST', '/graphql', { query: '{ Cases { docs { unitName } } }' }],
  ['own rights', 'POST', '/cases/access/:id'],
];

describe('without a reason', () => {
  const filled = (text: string) => text.replaceAll(':id', String(id));

  it.each(['clerk', 'legal', 'auditor', 'editor', 'administrator'] as const)(
    'no path shows the %s a file',
    async (role) => {
      const before = await desk.payload.findByID({ collection: 'cases', id });
      for (const [name, method, path, body] of PATHS) {
        const given = body && JSON.parse(filled(JSON.stringify(body)));
        const answer = await rest[role](method, filled(path), given);
        expect(says(answer), `${name}: ${answer.status} ${answer.text}`).toEqual([]);
      }
      expect(await desk.payload.findByID({ collection: 'cases', id })).toEqual(before);
      expect(await desk.payload.count({ collection: 'cases' })).toEqual({ totalDocs: 2 });
      expect(await looksAt()).toEqual([]);
    },
  );

  it('whoever has cases sees their numbers, and is told why nothing else', async () => {
    const list = await rest.clerk('GET', '/cases?sort=number&where[number][like]=J1505');
    // An array that was taken out stands there empty.
    for (const doc of list.body.docs as unknown as object[])
      expect(doc).toEqual({
        ...{ id: expect.any(Number), number: expect.any(String), stages: [] },
        ...times,
      });
    const asked = await rest.clerk('GET', '/cases?where[unitName][equals]=x');
    expect([asked.status, asked.text]).toEqual([403, expect.stringContaining('案件只能按编号和时间查找')]);
    const slip = await rest.clerk('POST', `/cases/${id}/slip`);
    expect([slip.status, slip.text]).toEqual([403, expect.stringContaining('旧的回执仍然有效')]);
    const { db } = desk.payload;
    expect(await db.findOne({ collection: 'cases', where: { id: { equals: id } } })).toMatchObject({
      codeDigest: null,
    });
  });

  it('distinct values tell nothing either', async () => {
    const asked = desk.payload.findDistinct({
      ...{ collection: 'cases', field: 'unitName', overrideAccess: false },
      user: people.clerk as never,
    });
    expect((await refusal(asked)).status).toBe(403);
  });
});

describe('a reason', () => {
  const open = (by: Rest, body: object, which = id) => by('POST', `/cases/${which}/look`, body);

  it('is one of the list, in words without anybody’s data', async () => {
    for (const [body, word] of [
      [{}, '请选一个理由'],
      [{ reason: 'curious' }, '请选一个理由'],
      [{ reason: 'other' }, '请写明'],
      [{ reason: 'visit', note: '他的电话是 13800138000' }, '不得写个人信息'],
      [{ reason: 'visit', note: '字'.repeat(61) }, '不超过 60'],
    ] as const) {
      const { status, text } = await open(rest.clerk, body);
      expect([status, text]).toEqual([422, expect.stringContaining(word)]);
      expect(text).toContain('案卷没有打开');
    }
    expect((await open(rest.editor, { reason: 'visit' })).status).toBe(403);
    expect((await open(restWith(desk.payload, null), { reason: 'visit' })).status).toBe(403);
    expect((await open(rest.clerk, { reason: 'visit' }, 999)).status).toBe(404);
    expect(await looksAt()).toEqual([]);
  });

  it('opens this file, in this session, and is put down before', async () => {
    const opened = await open(rest.clerk, { reason: 'visit', note: '问进度' });
    expect(opened.status).toBe(201);
    expect(says(opened)).toEqual(INSIDE);
    const [look] = await looksAt();
    expect(look).toMatchObject({ ...{ unit: '城区派出所', role: 'clerk', reason: 'visit', note: '问进度' } });
    expect(look?.account).toBe(String(people.clerk.id));

    expect(says(await rest.clerk('GET', `/cases/${id}`))).toEqual(INSIDE);
    expect(says(await rest.clerk('GET', `/cases/${otherId}`))).toEqual([]);
    const another = await restAs(desk.payload, people.clerk as { email?: string });
    expect(says(await another('GET', `/cases/${id}`))).toEqual([]);
    expect(says(await rest.legal('GET', `/cases/${id}`))).toEqual([]);
    expect((await rest.clerk('PATCH', `/cases/${id}`, { unitTelephone: '0475-0001099' })).status).toBe(200);
    expect((await rest.clerk('POST', `/cases/${id}/slip`)).text).toContain('案件查询回执');
    expect(await looksAt()).toHaveLength(1);
  });

  it('holds for the set time and no longer', async () => {
    const row = await desk.payload.db.findOne<{ id: number; at: string; heldUntil: string }>({
      collection: 'case-looks',
      where: { number: { equals: NUMBER } },
    });
    expect(Date.parse(row?.heldUntil ?? '') - Date.parse(row?.at ?? '')).toBe(30 * 60_000);
    vi.useFakeTimers({ now: Date.now() + 30 * 60_000, toFake: ['Date'] });
    expect(says(await rest.clerk('GET', `/cases/${id}`))).toEqual([]);
    expect((await rest.clerk('PATCH', `/cases/${id}`, { unitTelephone: '1' })).status).toBe(403);
    vi.useRealTimers();
  });

  it('is written by the desk itself for whoever enters a case, and for no import', async () => {
    const number = 'J15052501002026110003';
    const made = await rest.clerk('POST', '/cases', { ...FILE, number });
    expect(says(made)).toEqual(INSIDE);
    expect(await looksAt(number)).toMatchObject([{ reason: 'entry', role: 'clerk' }]);
    expect(await looksAt(OTHER)).toEqual([]);
    const twice = await rest.clerk('POST', '/cases', { ...FILE, number });
    expect([twice.status, (await looksAt(number)).length]).toEqual([400, 1]);
  });

  it('is not taken from an account without a unit', async () => {
    await desk.payload.update({ collection: 'users', id: people.legal.id, data: { unitName: null } });
    const { status, text } = await open(rest.legal, { reason: 'review' });
    expect([status, text]).toEqual([403, expect.stringContaining('没有登记所在单位')]);
    await desk.payload.update({ collection: 'users', id: people.legal.id, data: { unitName: '法制大队' } });
  });
});

describe('the record of looks', () => {
  it('is read by legal and auditor; whose account it was by the auditor alone', async () => {
    const read = async (role: Role) => rest[role]('GET', '/case-looks?limit=1');
    for (const role of ['clerk', 'editor', 'administrator'] as const)
      expect((await read(role)).status, role).toBe(403);
    expect((await read('legal')).text).not.toMatch(/account|session|heldUntil/);
    const seen = (await read('auditor')).text;
    expect(seen).toContain('"account"');
    expect(seen).not.toMatch(/session|heldUntil/);
  });

  it('only grows, whoever asks and whichever way', async () => {
    const [look] = await looksAt();
    const which = { collection: 'case-looks', id: look?.id as number } as const;
    for (const role of ['auditor', 'legal', 'administrator'] as const)
      for (const method of ['PATCH', 'DELETE'])
        expect((await rest[role](method, `/case-looks/${which.id}`, {})).status).toBe(403);
    expect((await refusal(desk.payload.update({ ...which, data: { note: 'x' } }))).status).toBe(403);
    expect((await refusal(desk.payload.delete(which))).status).toBe(403);
    expect(
      (await refusal(desk.payload.db.updateOne({ ...which, data: { note: 'x' } }) as never)).status,
    ).toBe(403);
    const { docs } = await desk.payload.find({
      collection: 'record-acts',
      where: { collection: { equals: 'case-looks' } },
    });
    expect(docs.map(({ role, action }) => `${role} ${action}`)).toContain('clerk create');
  });

  it('shows a flagged case’s looks to its party after the delay, and takes nothing back', async () => {
    const asParty = async (most = 20) => (await findLooks(NUMBER, most)).looks;
    expect((await rest.legal('POST', `/cases/${id}/look`, { reason: 'review' })).status).toBe(201);
    expect(await asParty()).toHaveLength(2);
    expect((await rest.clerk('POST', `/cases/${id}/look`, { reason: 'visit' })).status).toBe(201);
    await rest.clerk('PATCH', `/cases/${id}`, { lookDelayDays: 30 });
    expect(await desk.payload.findByID({ collection: 'cases', id })).toMatchObject({ lookDelayDays: null });
    expect((await rest.legal('PATCH', `/cases/${id}`, { lookDelayDays: 30 })).status).toBe(200);
    expect(await asParty()).toHaveLength(3);
    expect((await rest.auditor('POST', `/cases/${id}/look`, { reason: 'audit' })).status).toBe(201);
    expect(await looksAt()).toHaveLength(4);
    const seen = await asParty();
    expect(seen).toHaveLength(3);
    expect(seen.map(({ at }) => at)).toEqual(
      seen
        .map(({ at }) => at)
        .sort()
        .reverse(),
    );
    expect(await asParty(2)).toEqual(seen.slice(0, 2));
    expect(await findLooks(NUMBER, 2)).toMatchObject({ total: 3 });
    expect(JSON.stringify(seen)).not.toMatch(/account|session/);
    expect(
      await refusal(desk.payload.find({ collection: 'case-looks', overrideAccess: false })),
    ).toMatchObject({ status: 403 });
  });

  it('a party’s own file is found by its number, with its stages in their order, and not while it is withheld', async () => {
    const stages = [
      { stage: 'administrative.accepted', date: '2026-11-20', result: '调解达成协议' },
      { stage: 'administrative.closed', date: '2026-11-24', result: null },
    ];
    const write = (data: object) => desk.payload.update({ collection: 'cases', id, data });
    await write({ stages });
    expect(await findCaseToLookUp(NUMBER)).toMatchObject({ number: NUMBER, kind: 'administrative', stages });
    expect(await findCaseToLookUp('J15052501002026119999')).toBeNull();
    await desk.payload.db.updateOne({ collection: 'cases', id, data: { codeDigest: 'digest' } });
    expect(await findCodeDigest(NUMBER)).toBe('digest');
    await write({ withheldReason: 'minor' });
    expect([await findCaseToLookUp(NUMBER), await findCodeDigest(NUMBER)]).toEqual([null, null]);
    await write({ withheldReason: null, stages: FILE.stages });
  });

  it('is kept for twelve months', async () => {
    const soon = new Date();
    await sweepLooks(desk.payload, soon);
    expect(await looksAt()).toHaveLength(4);
    soon.setUTCMonth(soon.getUTCMonth() + 13);
    await sweepLooks(desk.payload, soon);
    expect(await looksAt()).toEqual([]);
  });
});
