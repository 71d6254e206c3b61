import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
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
