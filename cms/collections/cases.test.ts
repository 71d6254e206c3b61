import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { CaseTables } from '../import/tables/case-tables';
import { openConnection } from '../import/tables/connection';
import { findCaseToLookUp } from '../look-up-reader';
import { type Rest, restAs } from '../rest.fixture';
import { type Desk, openDesk, refusal } from '../review/desk.fixture';

vi.mock('server-only', () => ({}));
// The desk that openDesk opened is the one everybody gets.
vi.mock('@payload-config', () => ({ default: {} }));

const FILE = {
  ...{ unitName: '城东派出所', unitTelephone: '0475-0001099', role: 'injured', language: 'zh' },
  stages: [{ stage: 'administrative.accepted', date: '2026-11-20' }],
} as const;

type Made = { id: number; number: string };

let desk: Desk;
let clerk: Rest;
let count = 0;

const freshNumber = (): string => `J1505250100202612${String(++count).padStart(4, '0')}`;

/** A case that this session has entered itself, and may therefore change. */
async function enter(more: object = {}): Promise<Made> {
  const number = freshNumber();
  const { status, body, text } = await clerk('POST', '/cases', { ...FILE, number, ...more });
  expect(status, text).toBe(201);
  return { id: (body as unknown as { doc: Made }).doc.id, number };
}

const stored = (id: number) => desk.payload.findByID({ collection: 'cases', id, depth: 0 });

beforeAll(async () => {
  desk = await openDesk('cases');
  const person = await desk.person('clerk');
  const data = { unitName: '城区派出所' };
  await desk.payload.update({ collection: 'users', id: person.id, data });
  clerk = await restAs(desk.payload, person as { email?: string });
}, 180_000);
afterAll(() => desk.close());

describe('the number of a case', () => {
  const said = expect.stringContaining('案件编号建好以后不能改');

  it('is what it was made with, for everybody and in every way', async () => {
    const { id, number } = await enter();
    const other = freshNumber();
    const one = await clerk('PATCH', `/cases/${id}`, { number: other, unitTelephone: '1' });
    expect([one.status, one.text]).toEqual([409, said]);
    for (const value of [null, '', [number], { $set: other }])
      expect((await clerk('PATCH', `/cases/${id}`, { number: value })).status).toBe(409);
    const many = await clerk('PATCH', `/cases?where[id][equals]=${id}`, { number: other });
    expect([many.status, many.text]).toEqual([400, said]);
    const own = desk.payload.update({ collection: 'cases', id, data: { number: other } });
    expect(await refusal(own)).toEqual({ status: 409, text: said });
    expect(await stored(id)).toMatchObject({ number, unitTelephone: FILE.unitTelephone });
  });

  it('may be sent along as it is, in whichever way it is typed, and the form shows it as fixed', async () => {
    const { id, number } = await enter();
    for (const value of [number, number.toLowerCase(), ` ${number.slice(0, 9)}-${number.slice(9)}`])
      expect((await clerk('PATCH', `/cases/${id}`, { number: value })).status).toBe(200);
    expect((await stored(id)).number).toBe(number);
    const { body } = await clerk('POST', `/cases/access/${id}`);
    const { fields } = body as unknown as { fields: Record<string, { read?: true; update?: true }> };
    expect([fields.number?.read, fields.number?.update]).toEqual([true, undefined]);
  });

  it('of a withheld case is free for nobody: it cannot be made anew and shown', async () => {
    const { id, number } = await enter({ withheldReason: 'minor' });
    expect((await clerk('PATCH', `/cases/${id}`, { number: freshNumber() })).status).toBe(409);
    expect((await clerk('POST', '/cases', { ...FILE, number })).status).toBe(400);
    expect(await findCaseToLookUp(number)).toBeNull();
  });

  it('that was typed wrongly is mended by withholding the case and entering the right one', async () => {
    const { id, number } = await enter();
    expect((await clerk('PATCH', `/cases/${id}`, { withheldReason: 'unclear' })).status).toBe(200);
    expect(await findCaseToLookUp(number)).toBeNull();
    expect(await findCaseToLookUp((await enter()).number)).not.toBeNull();
  });
});

it('a case is no sample and of no other day because somebody says so', async () => {
  const said = {
    isSample: true,
    createdAt: '2020-01-01T00:00:00.000Z',
    updatedAt: '2020-01-01T00:00:00.000Z',
  };
  const { id, number } = await enter(said);
  const made = await stored(id);
  expect([made.isSample, made.createdAt > '2026', made.updatedAt > '2026']).toEqual([false, true, true]);
  expect((await clerk('PATCH', `/cases/${id}`, { ...said, number })).status).toBe(200);
  expect((await clerk('PATCH', `/cases?where[id][equals]=${id}`, said)).status).toBe(200);
  const { isSample, createdAt, updatedAt } = await stored(id);
  expect([isSample, createdAt, updatedAt > made.updatedAt]).toEqual([false, made.createdAt, true]);
  // A program of ours may: samples are made so.
  await desk.payload.update({ collection: 'cases', id, data: { isSample: true } });
  expect((await stored(id)).isSample).toBe(true);
});

describe('the rows of a case', () => {
  const accepted = (id?: unknown) => ({ id, stage: 'administrative.accepted', date: '2026-11-20' });
  const closed = (id?: unknown) => ({ id, stage: 'administrative.closed', date: '2026-11-24' });
  const idsOf = async (id: number) => ((await stored(id)).stages ?? []).map((row) => row.id);

  it('tell nothing of another case: an id that is another’s is as good as one that is nobody’s', async () => {
    const { id: other } = await enter();
    const { id } = await enter();
    const [taken] = await idsOf(other);
    const [own] = await idsOf(id);
    for (const sent of [taken, 'nobody’s', `${other}-administrative.accepted`, { $ne: 1 }, 7]) {
      const { status } = await clerk('PATCH', `/cases/${id}`, { stages: [accepted(own), closed(sent)] });
      expect([status, (await idsOf(id))[0]]).toEqual([200, own]);
      expect(await idsOf(id)).not.toContain(sent);
    }
    const stages = [accepted(taken), closed('nobody’s')];
    const many = await clerk('PATCH', `/cases?where[id][equals]=${id}`, { stages });
    expect(many.status).toBe(200);
    const { id: fresh } = await enter({ stages });
    for (const each of [id, fresh])
      expect(await idsOf(each)).toEqual([
        expect.stringMatching(/^\w{24}$/),
        expect.stringMatching(/^\w{24}$/),
      ]);
    expect(await idsOf(other)).toEqual([taken]);
  });

  it('keep their ids and their day of disclosure where they are this case’s own', async () => {
    const { id } = await enter({ stages: [accepted(), closed()] });
    const [first, second] = await idsOf(id);
    await clerk('PATCH', `/cases/${id}`, { unitTelephone: '0475-0001098' });
    expect(await idsOf(id)).toEqual([first, second]);
    const twice = [closed(second), { ...accepted(second), date: '2026-11-19' }];
    expect((await clerk('PATCH', `/cases/${id}`, { stages: twice })).status).toBe(200);
    expect(await idsOf(id)).toEqual([second, expect.not.stringMatching(String(second))]);
  });

  it('that an import writes have ids nobody can name before', async () => {
    const db = await openConnection();
    const { id: caseId } = await enter();
    const { id: another } = await enter();
    const stage = { result: null, disclosedOn: '2026-11-27' };
    const stages = [accepted(), closed()].map((row) => ({ ...row, ...stage }) as never);
    const write = () =>
      new CaseTables(db).replaceStages([caseId, another].map((id) => ({ caseId: id, stages })));
    await write();
    const before = [...(await idsOf(caseId)), ...(await idsOf(another))];
    await write();
    const all = [...before, ...(await idsOf(caseId)), ...(await idsOf(another))];
    await db.close();
    expect(new Set(all).size).toBe(8);
    for (const id of all) expect(id).toMatch(/^\d+-[\w-]{12}$/);
  });
});
