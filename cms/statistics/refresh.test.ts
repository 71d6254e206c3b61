import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getPayload, type Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { CASE_LETTERS, type CaseKind } from '../../domain/case-kind';
import type { CaseFigures, PublicationFigures, Snapshot } from '../../domain/statistics/snapshot';
import { putMigrated } from '../database/migrated.fixture';
import { CaseTables } from '../import/tables/case-tables';
import { openConnection } from '../import/tables/connection';
import { toLexical } from '../prose/lexical';
import { digestOf } from './digest';
import { isUpToDate, refreshStatistics } from './refresh';

let folder = '';
let payload: Payload;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'statistics-'));
  vi.stubEnv('DATA_DIR', folder);
  await putMigrated(folder);
  const { default: config } = await import('../../payload.config');
  const { stepsHere } = await import('../database/steps');
  payload = await getPayload({ config });
  await payload.db.migrate({ migrations: (await stepsHere()) as never });
}, 60_000);
afterAll(async () => {
  await payload?.destroy();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

let serial = 0;
type Put = {
  kind: CaseKind;
  date: string;
  disclosedOn: string | null;
  isSample?: boolean;
  withheld?: boolean;
};

/** Puts cases with one stage into the record, as an import does. */
async function put(count: number, { kind, date, disclosedOn, isSample = false, withheld = false }: Put) {
  const db = await openConnection();
  const told = Array.from({ length: count }, () => {
    serial += 1;
    return {
      number: `${CASE_LETTERS[kind]}${String(serial).padStart(20, '0')}`,
      kind,
      unitName: '测试所',
      unitTelephone: '0475-0000000',
      role: 'victim',
      language: 'zh',
      withheldReason: withheld ? 'minor' : null,
      stages: [],
    };
  });
  const stage = { stage: `${kind}.accepted`, date, result: null, disclosedOn };
  await db.transaction(async () => {
    const tables = new CaseTables(db);
    const ids = await tables.insert(
      told.map((one) => ({ told: one as never, codeDigest: null, isSample })),
      '2026-11-20T00:00:00.000Z',
    );
    await tables.insertStages([...ids.values()].map((caseId) => ({ caseId, stages: [stage as never] })));
  });
  await db.close();
}

const editions = async (section: 'cases' | 'publications', month?: string) => {
  const where = { section: { equals: section }, ...(month && { month: { equals: month } }) };
  return (
    await payload.find({ collection: 'statistics', where, pagination: false, sort: ['month', 'revision'] })
  ).docs;
};
const figures = async (month: string) =>
  (await editions('cases', month)).map((doc) => doc.figures as unknown as CaseFigures);

const DAY = '2026-11-20';
const IN_TIME = { date: '2026-09-01', disclosedOn: '2026-09-08' };

describe('fixing the figures of closed months', () => {
  it('makes nothing of an empty record', async () => {
    expect([await refreshStatistics(payload, DAY), await isUpToDate(payload, DAY)]).toEqual([0, false]);
  });

  it('tells samples as samples while there is nothing else', async () => {
    await put(6, { kind: 'criminal', date: '2026-08-03', disclosedOn: '2026-08-04', isSample: true });
    // August, September, October; November is not closed.
    expect(await refreshStatistics(payload, DAY)).toBe(3);
    const [august] = await editions('cases', '2026-08');
    expect(august).toMatchObject({ isSample: true, revision: 0, asOf: DAY, note: '' });
    expect(await isUpToDate(payload, DAY)).toBe(true);
  });

  it('counts only real cases once there are any: 12 and 7 and no sample', async () => {
    await put(12, { kind: 'administrative', ...IN_TIME });
    // 2026-09-01 is a Tuesday: the fifth working day is Tuesday 8, so the 9th is late.
    await put(7, { kind: 'traffic', date: '2026-09-01', disclosedOn: '2026-09-09' });
    await refreshStatistics(payload, DAY);
    const [, september] = await figures('2026-09');
    expect(september).toMatchObject({
      cases: { criminal: 0, administrative: 12, traffic: 7 },
      allCases: 19,
      changes: 19,
      timings: { inTime: 12, late: 7, notNoted: 0, unknownCalendar: 0 },
    });
    expect((await editions('cases', '2026-09'))[1]).toMatchObject({ isSample: false });
    expect((await editions('cases', '2026-08')).map(({ isSample }) => isSample)).toEqual([true]);
  });

  it('makes nothing the second time, nor two of two runs at once', async () => {
    expect(await refreshStatistics(payload, DAY)).toBe(0);
    const december = '2026-12-20';
    const made = await Promise.all([
      refreshStatistics(payload, december),
      refreshStatistics(payload, december),
    ]);
    expect(made.reduce((sum, one) => sum + one, 0)).toBe(1);
    expect(await editions('cases', '2026-11')).toHaveLength(1);
  });

  it('is the same whether a withheld case is there or not', async () => {
    await put(9, { kind: 'criminal', ...IN_TIME, withheld: true });
    expect(await refreshStatistics(payload, DAY)).toBe(0);
  });

  it('keeps what is published when one case comes late, and never writes the true number down', async () => {
    await put(1, { kind: 'administrative', ...IN_TIME });
    expect(await refreshStatistics(payload, DAY)).toBe(0);
    await put(3, { kind: 'criminal', date: '2026-10-05', disclosedOn: null });
    expect(await refreshStatistics(payload, DAY)).toBe(0);
  });

  it('revises a month when many come late, says what changed, and keeps the edition before', async () => {
    await put(8, { kind: 'administrative', date: '2026-09-01', disclosedOn: '2026-11-24' });
    expect(await refreshStatistics(payload, '2026-11-25')).toBe(0);
    // 12 + 1 + 8 = 21 cases, 9 more than told; in time 13, one more than told: that one would show.
    await put(4, { kind: 'administrative', ...IN_TIME });
    expect(await refreshStatistics(payload, '2026-11-26')).toBe(1);
    const docs = await editions('cases', '2026-09');
    expect(docs.at(-1)).toMatchObject({ revision: 2, asOf: '2026-11-26' });
    expect(docs.at(-1)?.note).toBe(
      '登记有补充或者更改：行政案件由 12 改为 25，环节变化由 19 改为 32，环节变化按时由 12 改为 17，环节变化超过期限由 7 改为 15。',
    );
    expect(docs).toHaveLength(3);
  });

  it('measures a published month by the rules of its day', async () => {
    await payload.updateGlobal({
      slug: 'settings',
      data: { stageDisclosureDays: 30, leastShownCount: 9 },
    });
    expect(await refreshStatistics(payload, '2026-11-27')).toBe(0);
    await payload.updateGlobal({ slug: 'settings', data: { stageDisclosureDays: 5, leastShownCount: 5 } });
  });

  it('ties every edition to the one before by its digest', async () => {
    const docs = await editions('cases', '2026-09');
    docs.forEach((doc, index) => {
      const snapshot = { ...doc, note: doc.note ?? '' } as unknown as Snapshot;
      expect(doc.follows ?? '').toBe(docs[index - 1]?.digest ?? '');
      expect(digestOf(snapshot, doc.follows ?? '')).toBe(doc.digest);
      const cases = { ...(doc.figures as object), allCases: 1 };
      expect(digestOf({ ...snapshot, figures: cases as never }, doc.follows ?? '')).not.toBe(doc.digest);
    });
  });
});

describe('what was published', () => {
  it('is counted in the month it first was, in time by working days, with what was corrected since', async () => {
    const item = {
      title: '测试',
      summary: '测试',
      kind: 'other',
      publisher: '测试',
      body: toLexical([{ type: 'paragraph', content: [{ text: '测试' }] }], () => 0),
      legalBasis: [{ name: '测试' }],
      _status: 'published',
    };
    const create = (slug: string, more: object) =>
      payload.create({
        collection: 'disclosures',
        locale: 'zh',
        context: { seeding: true },
        data: { ...item, slug, ...more } as never,
      });
    // From Monday 7 September 20 working days: 8–11 are 4, 14–18 9, 20–24 14 (Sunday worked), 28–30 17, 8–10 October 20.
    await create('in-time', { formedOn: '2026-09-07', publishedAt: '2026-10-10T10:00:00Z' });
    await create('late', {
      formedOn: '2026-09-07',
      publishedAt: '2026-10-10T17:00:00Z', // Sunday 11 October in the bureau's zone
      changes: [{ at: '2026-10-20T01:00:00Z', note: '改' }],
    });
    await create('gone', {
      formedOn: '2026-10-20',
      publishedAt: '2026-10-21T01:00:00Z',
      withdrawal: { at: '2026-10-31T17:00:00Z', reason: '过期' },
    });
    await refreshStatistics(payload, DAY);
    const [october] = await editions('publications', '2026-10');
    expect(october?.figures as unknown as PublicationFigures).toMatchObject({
      items: { inTime: 2, late: 1, unknownCalendar: 0 },
      corrections: 1,
      withdrawals: 0,
      workingDays: 20,
    });
  });
});
