import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { getPayload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NewAct } from '../../domain/record/next';
import { putMigrated } from '../database/migrated.fixture';
import { SEED_DECISIONS } from '../seed/content/decisions';
import { append } from './append';
import { beginRecord } from './begin';
import { ALL_ACTS, ALL_LEAVES, actOfRow, leafOfRow } from './columns';
import type { Open } from './door';
import { examine } from './examine';
import { askWithin } from './statement';
import { enterExpired, sweepActs } from './sweep';

const folder = mkdtempSync(path.join(os.tmpdir(), 'record-sweep-'));
process.env.DATA_DIR = folder;

let desk: Awaited<ReturnType<typeof getPayload>>;
const ask = (words: string, values: unknown[] = []) => askWithin(desk.db as unknown as Open)(words, values);
const acts = async () => (await ask(ALL_ACTS)).map(actOfRow);
const leaves = async () => (await ask(ALL_LEAVES)).map(leafOfRow);
const problems = async () => (await examine(desk)).problems;

const act: NewAct = {
  ...{ role: 'editor', account: '1', action: 'update', collection: 'media', document: '1', slug: null },
  ...{ fromState: null, toState: null, oldDigest: null, newDigest: null },
};
const monthsAgo = (months: number) => new Date(Date.now() - months * 31 * 24 * 3600_000);

beforeAll(async () => {
  await putMigrated(folder);
  const [{ default: config }, { stepsHere }] = await Promise.all([
    import('../../payload.config'),
    import('../database/steps'),
  ]);
  desk = await getPayload({ config });
  await desk.db.migrate({ migrations: (await stepsHere()) as never });
  const within = askWithin(desk.db as unknown as Open);
  for (const months of [30, 20, 14, 9, 2]) await append(within, { act, leaf: null }, monthsAgo(months));
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the sweep of acts', () => {
  it('removes what is older than the bureau keeps, enters how far, and leaves a sound chain', async () => {
    const before = await acts();
    expect(await sweepActs(desk)).toBe(3);
    const after = await acts();
    expect(after.map(({ sequence }) => sequence)).toEqual([4, 5, 6]);
    expect(after.at(-1)).toMatchObject({ action: 'sweep', document: '3', oldDigest: before[2]?.hash });
    expect(await problems()).toEqual([]);
    expect(await sweepActs(desk)).toBe(0);
    expect(await acts()).toEqual(after);
  });

  it('is the only way an act goes, and not before six months', async () => {
    const remove = (sequence: number) => ask(`DELETE FROM record_acts WHERE sequence = ${sequence}`);
    await expect(remove(4)).rejects.toThrow();
    await append(askWithin(desk.db as unknown as Open), {
      act: { ...act, action: 'sweep', collection: 'record-acts', document: '5' },
      leaf: null,
    });
    await expect(remove(5)).rejects.toThrow();
    await expect(remove(4)).resolves.toBeDefined();
    expect(await problems()).not.toEqual([]);
  });
});

describe('what nobody saves', () => {
  it('is entered: a decision whose time has ended, once', async () => {
    const seed = SEED_DECISIONS.find(({ publishedAt }) => publishedAt?.startsWith('2024'));
    await desk.create({
      collection: 'decisions',
      locale: 'zh',
      context: { seeding: true },
      data: { ...seed, _status: 'published' } as never,
    });
    await enterExpired(desk);
    await enterExpired(desk);
    expect((await leaves()).map(({ event }) => event)).toEqual(['published', 'expired']);
    expect((await problems()).filter(({ place }) => place.startsWith('decisions'))).toEqual([]);
    // The legal unit lets it be public for longer.
    await enterExpired(desk, '2024-12-31');
    expect((await leaves()).at(-1)?.event).toBe('restored');
  });

  it('is entered: what was public before there was a record, under that name, once', async () => {
    await ask("UPDATE decisions SET slug = 'from-before'");
    expect(await beginRecord(desk)).toBe(1);
    expect(await beginRecord(desk)).toBe(0);
    expect((await leaves()).at(-1)).toMatchObject({ event: 'began', slug: 'from-before' });
    expect((await acts()).at(-1)).toMatchObject({ action: 'begin', role: 'program' });
  });
});

describe('an import batch', () => {
  it('is entered with each state it comes into, in the importer’s own transaction', async () => {
    const [{ BatchTables }, { openConnection }] = await Promise.all([
      import('../import/tables/batch-tables'),
      import('../import/tables/connection'),
    ]);
    const db = await openConnection();
    const batches = new BatchTables(db);
    const file = { fileName: 'a.csv', digest: 'd'.repeat(64), bytes: 1 };
    const before = (await acts()).length;
    const { id } = await db.transaction(() =>
      batches.create({ ...file, state: 'reading', startedBy: 'clerk', startedUser: 6 }),
    );
    await db.transaction(() => batches.update(id, { share: 50 }));
    await db.transaction(() => batches.update(id, { state: 'done' }));
    await db.transaction(() => batches.update(id, { state: 'undoing', undoneBy: '窗口民警（账号 7）' }));
    await db
      .transaction(async () => {
        await batches.update(id, { state: 'undone' });
        throw new Error('killed');
      })
      .catch(() => {});
    await db.close();
    expect((await acts()).slice(before)).toMatchObject([
      { role: 'clerk', account: '6', fromState: null, toState: 'reading', newDigest: file.digest },
      { role: 'clerk', account: '6', fromState: 'reading', toState: 'done' },
      { role: 'clerk', account: '7', fromState: 'done', toState: 'undoing' },
    ]);
  });
});
