import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COLUMN_NAMES, COLUMNS } from '../../../extract/column';
import { dataDir } from '../../data-dir';
import { type Rest, restAs } from '../../rest.fixture';
import { type Desk, openDesk } from '../../review/desk.fixture';
import { checkBatch, openBatch, runBatch } from '../import-file';
import { openConnection } from '../tables/connection';

/** Of another party, with other days, and withheld: the same for an open case and one that is withheld already. */
const [OPEN, SEALED, DATED] = ['J15052501002026110001', 'J15052501002026110002', 'J15052501002026110003'];
const FILE = { unitName: '城东派出所', unitTelephone: '0475-0001099', role: 'reporter', language: 'zh' };
const ACCEPTED = { stage: 'administrative.accepted', date: '2026-01-23' };
/** What stands in the files and not in what is brought in. */
const HELD = ['reporter', '2026-01-23'];

type Told = { number: string; what: string; held: string | null; told: string };
type Report = { id: number; conflicts: Told[]; effect: Record<string, number> };

let desk: Desk;
let clerk: Rest;
let legal: Rest;
const ids = new Map<string, number>();

const row = (number: string, role: string, date: string, reason = '') => [
  number,
  '行政',
  '城东派出所',
  '0475-0001099',
  '受案',
  date,
  '',
  reason ? '否' : '是',
  reason,
  role,
  '汉语',
];

let files = 0;
/** Brings rows in as the desk's own program does, checked or written, and answers the batch's number. */
async function bring(rows: string[][], settle: typeof checkBatch | typeof runBatch): Promise<number> {
  const headings = COLUMNS.map((column) => COLUMN_NAMES[column]);
  const file = dataDir(`extract-${++files}.csv`);
  writeFileSync(file, `${[headings, ...rows].map((cells) => cells.join(',')).join('\r\n')}\r\n`);
  const db = await openConnection();
  try {
    const batch = await openBatch(db, file, { by: 'clerk', user: 1 });
    await settle(db, batch, () => {});
    return batch.id;
  } finally {
    await db.close();
  }
}

const reportOf = async (by: Rest, id: number): Promise<Report> => {
  const { status, body, text } = await by('GET', `/import-batches/${id}/report`);
  expect(status, text).toBe(200);
  return body as unknown as Report;
};

const saysHeld = (said: object): string[] => HELD.filter((word) => JSON.stringify(said).includes(word));

beforeAll(async () => {
  desk = await openDesk('import-report');
  const [first, second] = [await desk.person('clerk'), await desk.person('legal')];
  for (const { id } of [first, second])
    await desk.payload.update({ collection: 'users', id, data: { unitName: '城区派出所' } });
  clerk = await restAs(desk.payload, first as { email?: string });
  legal = await restAs(desk.payload, second as { email?: string });
  for (const number of [OPEN, SEALED, DATED]) {
    const withheldReason = number === SEALED ? 'minor' : null;
    const data = { ...FILE, number, withheldReason, stages: [ACCEPTED] };
    ids.set(number, (await desk.payload.create({ collection: 'cases', data: data as never })).id);
  }
}, 180_000);
afterAll(() => desk.close());

describe('what a batch tells of the cases held', () => {
  let batch: number;
  beforeAll(async () => {
    batch = await bring(
      [row(OPEN, '被侵害人', '2026-03-01'), row(DATED, '报案人', '2026-03-02')],
      checkBatch,
    );
  });
  const CONFLICTS = [
    { number: OPEN, what: '当事人身份', told: 'injured' },
    { number: DATED, what: '受案', told: '2026-03-02' },
  ];
  const hidden = CONFLICTS.map((told) => ({ ...told, held: null }));

  it('is where and what the file says, to whoever has opened none of them', async () => {
    for (const by of [clerk, legal]) {
      const report = await reportOf(by, batch);
      expect(report.conflicts).toEqual(hidden);
      expect(report.effect).toMatchObject({ refused: 1, unchanged: 1, conflicts: 2 });
      expect(saysHeld(report)).toEqual([]);
    }
  });

  it('is also what is held, in the session that has opened the case and of that case', async () => {
    const id = ids.get(OPEN);
    expect((await clerk('POST', `/cases/${id}/look`, { reason: 'review' })).status).toBe(201);
    expect((await reportOf(clerk, batch)).conflicts).toEqual([{ ...hidden[0], held: 'reporter' }, hidden[1]]);
    expect((await reportOf(legal, batch)).conflicts).toEqual(hidden);
  });

  it('comes by no other way, and nobody can feel for it by asking', async () => {
    for (const by of [clerk, legal])
      for (const path of [
        '/import-batches',
        `/import-batches/${batch}`,
        '/import-batches?select[conflicts]=true',
        `/import-batches/${batch}?select[conflicts]=true&showHiddenFields=true`,
        '/import-batches?where[conflicts][contains]=reporter',
        '/import-batches?where[conflicts.held][equals]=reporter',
        '/import-batches/count?where[conflicts][contains]=reporter',
        '/import-batches?sort=conflicts',
      ]) {
        const { status, text } = await by('GET', path);
        expect(text, path).not.toMatch(/当事人身份|reporter|2026-01-23/);
        if (/where|sort/.test(path)) expect(status, path).toBeGreaterThanOrEqual(400);
      }
  });
});

describe('a file that withholds', () => {
  const effectOf = async (rows: string[][], settle: typeof checkBatch | typeof runBatch) =>
    (await reportOf(clerk, await bring(rows, settle))).effect;

  it('tells as little of a case that is withheld already as of one that is open', async () => {
    const given: [role: string, date: string, stage: string][] = [
      ['报案人', '2026-01-23', '受案'],
      ['被侵害人', '2026-03-01', '受案'],
      ['报案人', '2026-03-03', '调查'],
    ];
    for (const [role, date, stage] of given) {
      const rowsOf = (number: string) => [row(number, role, date, '未成年人').with(4, stage)];
      const [open, sealed] = [
        await effectOf(rowsOf(OPEN), checkBatch),
        await effectOf(rowsOf(SEALED), checkBatch),
      ];
      expect(sealed).toEqual(open);
      expect(open).toMatchObject({ withheld: 1, refused: 0, advanced: 0, unchanged: 0 });
    }
    const unread = async (number: string) =>
      effectOf([row(number, '报案人', '去年', '未成年人')], checkBatch);
    const open = await unread(OPEN);
    expect([open.closed, await unread(SEALED)]).toEqual([1, open]);
  });

  it('is counted by what it has changed once it is written', async () => {
    const rows = [
      row(OPEN, '报案人', '2026-01-23', '未成年人'),
      row(SEALED, '报案人', '2026-01-23', '未成年人'),
    ];
    expect(await effectOf(rows, checkBatch)).toMatchObject({ withheld: 2, unchanged: 0 });
    rows.push(row(DATED, '报案人', '2026-01-23'));
    expect(await effectOf(rows, runBatch)).toMatchObject({ withheld: 1, unchanged: 2 });
  });
});
