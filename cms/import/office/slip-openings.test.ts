import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { COLUMN_NAMES, COLUMNS } from '../../../extract/column';
import { dataDir } from '../../data-dir';
import { type Rest, restAs } from '../../rest.fixture';
import { type Desk, openDesk, refusal } from '../../review/desk.fixture';
import type { Role } from '../../roles';
import { openBatch, runBatch, undoBatch } from '../import-file';
import { BatchTables } from '../tables/batch-tables';
import { type Connection, openConnection } from '../tables/connection';

const UNITS = ['城东派出所', '城西派出所'];
const FILES = ['01-城东派出所.html', '02-城西派出所.html'];

type Opened = { who: string; times: number; first: string; last: string };
type Shown = { name: string; place: number | null; opened: Opened[] };

let desk: Desk;
const rest = {} as Record<'clerk' | 'other' | 'homeless' | 'legal' | 'auditor' | 'editor', Rest>;
let clerkId: number;
let batch: number;

const withImporter = async <T>(work: (db: Connection) => Promise<T>): Promise<T> => {
  const db = await openConnection();
  return work(db).finally(() => db.close());
};

/** Brings in a case of each unit, and with it a file of slips of each. */
async function bring(month: number): Promise<number> {
  const rows = UNITS.map((unit, at) => [
    ...[`J150525010020260${month}000${at}`, '行政', unit, '0475-0001099', '受案', '2026-01-23'],
    ...['', '是', '', '被侵害人', '汉语'],
  ]);
  const file = dataDir(`extract-${month}.csv`);
  const headings = COLUMNS.map((column) => COLUMN_NAMES[column]);
  writeFileSync(file, `${[headings, ...rows].map((cells) => cells.join(',')).join('\r\n')}\r\n`);
  return withImporter(async (db) => {
    const { id } = await openBatch(db, file, { by: 'clerk', user: clerkId });
    await runBatch(db, { id } as never, () => {});
    return id;
  });
}

const person = async (role: Role, unitName: string | null) => {
  const made = await desk.person(role);
  await desk.payload.update({ collection: 'users', id: made.id, data: { unitName } });
  return made;
};
const slips = (by: Rest, place: number, of = batch) => by('GET', `/import-batches/${of}/slips/${place}`);
const shown = async (by: Rest, of = batch): Promise<Shown[]> => {
  const { body } = await by('GET', `/import-batches/${of}/report`);
  return (body as unknown as { slipFiles: Shown[] }).slipFiles;
};
const openings = async (of = batch) =>
  (await desk.payload.find({ collection: 'slip-openings', where: { batch: { equals: of } }, sort: 'id' }))
    .docs;
const times = async (by: Rest, of = batch) =>
  (await shown(by, of)).map(({ opened }) => opened.map((one) => one.times));

beforeAll(async () => {
  desk = await openDesk('slip-openings');
  const clerk = await person('clerk', '城区派出所');
  clerkId = clerk.id;
  const people = {
    clerk,
    other: await person('clerk', '法制大队'),
    homeless: await person('clerk', null),
    legal: await person('legal', '法制大队'),
    auditor: await person('auditor', '奈曼旗公安局'),
    editor: await person('editor', '奈曼旗公安局'),
  };
  for (const [name, one] of Object.entries(people))
    rest[name as keyof typeof rest] = await restAs(desk.payload, one as { email?: string });
  batch = await bring(1);
}, 180_000);
afterAll(() => desk.close());

describe('a file of slips', () => {
  it('was opened by nobody at first, which all read who may read the batch', async () => {
    for (const by of [rest.clerk, rest.legal, rest.auditor]) {
      const mayOpen = by === rest.clerk;
      expect(await shown(by)).toEqual(
        FILES.map((name, at) => ({ name, place: mayOpen ? at : null, opened: [] })),
      );
    }
    expect((await rest.editor('GET', `/import-batches/${batch}/report`)).status).toBe(403);
  });

  it('is sent to nobody whose opening cannot be written down', async () => {
    const failing = vi
      .spyOn(desk.payload.db, 'create')
      .mockRejectedValue(Object.assign(new Error('full'), { code: 'SQLITE_FULL' }));
    const complaint = vi.spyOn(console, 'error').mockReturnValue();
    const refused = await slips(rest.clerk, 0);
    expect([refused.status, refused.text]).toEqual([503, expect.stringContaining('没有送出回执')]);
    expect(refused.text).not.toContain('案件查询回执');
    expect(complaint).toHaveBeenCalledWith(expect.stringContaining('SQLITE_FULL'));
    failing.mockRestore();
    complaint.mockRestore();
    expect(await openings()).toEqual([]);
  });

  it('is not sent to an account without a unit, to another role, or from a place that is none', async () => {
    const homeless = await slips(rest.homeless, 0);
    expect([homeless.status, homeless.text]).toEqual([403, expect.stringContaining('没有登记所在单位')]);
    for (const by of [rest.legal, rest.auditor, rest.editor]) expect((await slips(by, 0)).status).toBe(403);
    for (const place of [2, -1, '0x', '../0'])
      expect((await slips(rest.clerk, place as never)).status).toBe(404);
    expect(await openings()).toEqual([]);
  });

  it('is sent to a clerk, once that is written: who, from where, when, which', async () => {
    const before = new Date().toISOString();
    const sent = await slips(rest.clerk, 0);
    expect([sent.status, sent.text]).toEqual([200, expect.stringContaining('案件查询回执')]);
    const [opening, ...more] = await openings();
    expect(more).toEqual([]);
    expect(opening).toMatchObject({
      ...{ batch, file: FILES[0], unit: '城区派出所', role: 'clerk', account: String(clerkId) },
    });
    expect(String(opening?.at) >= before).toBe(true);
    const { docs } = await desk.payload.find({
      collection: 'record-acts',
      where: { collection: { equals: 'slip-openings' } },
    });
    expect(docs).toMatchObject([
      { role: 'clerk', account: String(clerkId), action: 'create', toState: `batch ${batch}` },
    ]);
  });

  it('names each who opened it and how often, to all who may read the batch', async () => {
    await slips(rest.clerk, 0);
    await slips(rest.other, 0);
    for (const by of [rest.clerk, rest.legal, rest.auditor]) {
      const [east, west] = await shown(by);
      expect(east?.opened).toMatchObject([
        { who: `城区派出所 窗口民警（账号 ${clerkId}）`, times: 2 },
        { who: expect.stringMatching(/^法制大队 窗口民警（账号 \d+）$/), times: 1 },
      ]);
      expect(String(east?.opened[0]?.first) <= String(east?.opened[0]?.last)).toBe(true);
      expect(west?.opened).toEqual([]);
    }
  });

  it('keeps its openings from everybody, whichever way', async () => {
    const [opening] = await openings();
    const which = { collection: 'slip-openings', id: opening?.id as number } as const;
    for (const by of Object.values(rest))
      for (const method of ['GET', 'PATCH', 'DELETE'])
        expect(
          (await by(method, `/slip-openings/${which.id}`, method === 'GET' ? undefined : {})).status,
        ).toBe(403);
    expect((await refusal(desk.payload.update({ ...which, data: { unit: 'x' } }))).status).toBe(403);
    expect((await refusal(desk.payload.delete(which))).status).toBe(403);
    const written = desk.payload.db.updateOne({ ...which, data: { unit: 'x' } });
    expect((await refusal(written as never)).status).toBe(403);
  });

  it('still leads to the person: an account that has opened one is disabled, not deleted', async () => {
    const gone = desk.payload.delete({ collection: 'users', id: clerkId });
    expect(await refusal(gone)).toMatchObject({ status: 403, text: expect.stringContaining('打开过回执') });
    const other = await desk.person('clerk');
    expect(await desk.payload.delete({ collection: 'users', id: other.id })).toMatchObject({ id: other.id });
  });

  it('still says after the printing who opened it, and that nobody opened the other', async () => {
    expect((await rest.clerk('POST', `/import-batches/${batch}/slips-printed`)).status).toBe(200);
    expect((await slips(rest.clerk, 1)).status).toBe(404);
    expect(await times(rest.auditor)).toEqual([[2, 1], []]);
    expect((await shown(rest.clerk)).map(({ place }) => place)).toEqual([null, null]);
  });

  it('still says so of a batch that was taken back', async () => {
    const second = await bring(2);
    expect((await slips(rest.clerk, 1, second)).status).toBe(200);
    await withImporter(async (db) => {
      const given = await new BatchTables(db).get(second);
      await undoBatch(db, given as never, '', () => {});
    });
    expect((await shown(rest.legal, second)).map(({ name }) => name)).toEqual(FILES);
    expect(await times(rest.legal, second)).toEqual([[], [1]]);
    expect(await openings()).toHaveLength(3);
  });

  it('of a batch that an older program brought in is named as long as it is there, and kept from then on', async () => {
    const third = await bring(3);
    await desk.payload.update({ collection: 'import-batches', id: third, data: { slipFiles: null } });
    expect(await times(rest.legal, third)).toEqual([[], []]);
    expect((await rest.clerk('POST', `/import-batches/${third}/slips-printed`)).status).toBe(200);
    expect((await shown(rest.legal, third)).map(({ name }) => name)).toEqual(FILES);
  });
});

it('a slip printed at the window has the look of whoever printed it, and the act of the case', async () => {
  const { docs } = await desk.payload.find({ collection: 'cases', limit: 1 });
  const [one] = docs;
  expect((await rest.clerk('POST', `/cases/${one?.id}/look`, { reason: 'slip' })).status).toBe(201);
  expect((await rest.clerk('POST', `/cases/${one?.id}/slip`)).text).toContain('案件查询回执');
  const acts = await desk.payload.find({
    collection: 'record-acts',
    where: {
      collection: { equals: 'cases' },
      document: { equals: String(one?.id) },
      action: { equals: 'update' },
    },
  });
  expect(acts.docs).toMatchObject([{ role: 'clerk', account: String(clerkId) }]);
  const looks = await desk.payload.find({
    collection: 'case-looks',
    where: { number: { equals: one?.number } },
  });
  expect(looks.docs).toMatchObject([{ unit: '城区派出所', role: 'clerk', reason: 'slip' }]);
});
