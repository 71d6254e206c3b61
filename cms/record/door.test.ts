import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { getPayload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StoredAct } from '../../domain/record/act';
import { digestOfText } from '../../domain/record/content';
import type { StoredLeaf } from '../../domain/record/next';
import { ALL_ACTS, ALL_LEAVES, actOfRow, leafOfRow } from './columns';
import type { Open } from './door';
import { askWithin } from './statement';

// The whole desk on a database of its own: what is entered here is entered the way Payload itself writes.
const folder = mkdtempSync(path.join(os.tmpdir(), 'record-door-'));
process.env.DATA_DIR = folder;

let desk: Awaited<ReturnType<typeof getPayload>>;
let open: Open;
const accounts: Record<string, { id: number; role: string; collection: 'users' }> = {};

const text = (words: string) => ({
  root: {
    type: 'root',
    version: 1,
    direction: 'ltr',
    format: '',
    indent: 0,
    children: [
      {
        type: 'paragraph',
        version: 1,
        direction: 'ltr',
        format: '',
        indent: 0,
        children: [
          { type: 'text', version: 1, text: words, detail: 0, format: 0, mode: 'normal', style: '' },
        ],
      },
    ],
  },
});
let count = 0;
const article = (more: object = {}) => ({
  title: '窗口延时服务',
  summary: '从下周起晚一小时关门。',
  topic: 'service',
  body: text('请带齐材料。'),
  source: '政务公开岗',
  credits: { supervisor: '监制岗', reviewer: '审核岗', editor: '编辑岗' },
  slug: `record-${++count}`,
  publishedAt: '2026-11-20T02:00:00.000Z',
  ...more,
});
const as = (role: string) => ({ user: accounts[role], overrideAccess: false, depth: 0 }) as const;
const inArticles = { collection: 'articles', locale: 'zh' } as const;

const ask = (words: string, values: unknown[] = []) => askWithin(open)(words, values);
const acts = async (): Promise<StoredAct[]> => (await ask(ALL_ACTS)).map(actOfRow);
const leaves = async (): Promise<StoredLeaf[]> => (await ask(ALL_LEAVES)).map(leafOfRow);
/** What was entered while something was done. */
async function entered(work: () => Promise<unknown>) {
  const [a, l] = [(await acts()).length, (await leaves()).length];
  const error = await work().then(
    () => null,
    (thrown: Error) => thrown,
  );
  return { acts: (await acts()).slice(a), leaves: (await leaves()).slice(l), error };
}

beforeAll(async () => {
  const [{ default: config }, { migrations }] = await Promise.all([
    import('../../payload.config'),
    import('../migrations/sqlite'),
  ]);
  desk = await getPayload({ config });
  await desk.db.migrate({ migrations: migrations as never });
  open = desk.db as unknown as Open;
  for (const role of ['editor', 'approver', 'administrator'] as const)
    accounts[role] = (await desk.create({
      collection: 'users',
      data: { email: `${role}@demo.invalid`, password: 'x'.repeat(20), name: '某甲', role },
    })) as never;
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the record of acts', () => {
  it('tells of a publication, correction and withdrawal who did it by role, and enters each for the public', async () => {
    let id = 0;
    const made = await entered(async () => {
      ({ id } = await desk.create({
        ...inArticles,
        ...as('approver'),
        data: article({ _status: 'published' }) as never,
      }));
    });
    expect(made.error).toBeNull();
    expect(made.acts).toMatchObject([
      { role: 'approver', account: String(accounts.approver?.id), action: 'publish', toState: 'published' },
    ]);
    expect(made.leaves).toMatchObject([{ folder: 'news', event: 'published', slug: `record-${count}` }]);
    expect(made.acts[0]?.leaf).toBe(made.leaves[0]?.hash);

    const change = {
      changes: [{ at: '2026-11-21T02:00:00.000Z', note: '更正了关门时间。' }],
      summary: '晚半小时。',
    };
    const corrected = await entered(() =>
      desk.update({
        ...inArticles,
        ...as('approver'),
        id,
        data: { ...change, _status: 'published' } as never,
      }),
    );
    expect(corrected.acts).toMatchObject([{ action: 'correct', oldDigest: made.acts[0]?.newDigest }]);
    expect(corrected.leaves).toMatchObject([{ event: 'corrected' }]);
    const doc = await open.findOne({ collection: 'articles', where: { id: { equals: id } } });
    expect(corrected.leaves[0]?.digest).toBe(digestOfText('news', doc as never));

    const withdrawal = { at: '2026-11-22T02:00:00.000Z', reason: '内容有误。' };
    const gone = await entered(() =>
      desk.update({
        ...inArticles,
        ...as('approver'),
        id,
        data: { withdrawal, _status: 'published' } as never,
      }),
    );
    expect(gone.acts).toMatchObject([{ action: 'withdraw', fromState: 'published', toState: 'withdrawn' }]);
    expect(gone.leaves).toMatchObject([{ event: 'withdrawn' }]);
  });

  it('enters nothing where nothing changed, and a translation as an update', async () => {
    const { id } = await desk.create({
      ...inArticles,
      ...as('approver'),
      data: article({ _status: 'published' }) as never,
    });
    const same = await entered(() =>
      desk.update({ ...inArticles, ...as('approver'), id, data: { _status: 'published' } as never }),
    );
    expect([same.acts, same.leaves]).toEqual([[], []]);
    const mn = { collection: 'articles', locale: 'mn', id } as const;
    const word = 'ᠮᠡᠳᠡᠭᠡ';
    const translation = {
      ...{ title: word, summary: word, source: word, body: text(word) },
      credits: { supervisor: word, reviewer: word, editor: word },
    };
    const translated = await entered(() =>
      desk.update({ ...mn, ...as('approver'), data: { ...translation, _status: 'published' } as never }),
    );
    expect(translated.error).toBeNull();
    expect(translated.leaves).toMatchObject([{ event: 'updated' }]);
  });

  it('enters drafts as acts only, what is saved by itself once', async () => {
    let id = 0;
    const drafted = await entered(async () => {
      ({ id } = await desk.create({ ...inArticles, ...as('editor'), data: article() as never, draft: true }));
      for (const summary of ['一', '二', '三'])
        await desk.update({
          ...inArticles,
          ...as('editor'),
          id,
          data: { summary },
          draft: true,
          autosave: true,
        });
    });
    expect(drafted.error).toBeNull();
    expect(drafted.acts.map(({ action }) => action)).toEqual(['create']);
    expect(drafted.leaves).toEqual([]);
    const other = await entered(() =>
      desk.update({
        ...inArticles,
        ...as('approver'),
        id,
        data: { summary: '四' },
        draft: true,
        autosave: true,
      }),
    );
    expect(other.acts).toMatchObject([{ action: 'save-draft', role: 'approver' }]);
    const kept = await entered(() =>
      desk.update({ ...inArticles, ...as('approver'), id, data: { summary: '五' }, draft: true }),
    );
    expect(kept.acts).toMatchObject([{ action: 'save-draft' }]);
  });

  it('holds for bulk edits, duplicates, restored versions and the program writing by itself', async () => {
    const made = await Promise.all(
      [1, 2].map(() =>
        desk.create({
          ...inArticles,
          data: article({ _status: 'published' }) as never,
          context: { seeding: true },
        }),
      ),
    );
    const bulk = await entered(() =>
      desk.update({
        ...inArticles,
        ...as('approver'),
        where: { id: { in: made.map(({ id }) => id) } },
        data: { source: '另一岗', _status: 'published' } as never,
      }),
    );
    expect(bulk.leaves.map(({ event }) => event)).toEqual(['updated', 'updated']);
    const direct = await entered(() =>
      desk.db.updateOne({ collection: 'articles', id: made[0]?.id as number, data: { topic: 'openness' } }),
    );
    expect(direct.acts).toMatchObject([{ role: 'program', action: 'update' }]);
    expect(direct.leaves).toMatchObject([{ event: 'updated' }]);
    const { docs } = await desk.findVersions({
      collection: 'articles',
      where: { parent: { equals: made[0]?.id } },
      sort: 'updatedAt',
      limit: 1,
    });
    const restored = await entered(() =>
      desk.restoreVersion({ collection: 'articles', id: docs[0]?.id as never, ...as('approver') }),
    );
    expect(restored.error).toBeNull();
    expect(restored.leaves).toMatchObject([{ event: 'updated' }]);
    const removed = await entered(() =>
      desk.db.deleteMany({ collection: 'articles', where: { id: { equals: made[1]?.id } } }),
    );
    expect(removed.acts).toMatchObject([{ action: 'delete', toState: null }]);
    expect(removed.leaves).toMatchObject([{ event: 'removed' }]);
  });

  it('tells of accounts their role, never name or address', async () => {
    const made = await entered(() =>
      desk.create({
        collection: 'users',
        data: { email: 'someone@demo.invalid', password: 'y'.repeat(20), name: '张某某', role: 'clerk' },
        ...as('administrator'),
      }),
    );
    const id = Number(made.acts[0]?.document);
    const data = { role: 'legal' } as const;
    const moved = await entered(() => desk.update({ collection: 'users', id, data, ...as('administrator') }));
    const gone = await entered(() => desk.delete({ collection: 'users', id, ...as('administrator') }));
    expect(made.acts).toMatchObject([{ action: 'create', toState: 'clerk', role: 'administrator' }]);
    expect(moved.acts).toMatchObject([{ action: 'change-role', fromState: 'clerk', toState: 'legal' }]);
    expect(gone.acts).toMatchObject([{ action: 'delete', fromState: 'legal' }]);
    const words = JSON.stringify(await acts());
    for (const secret of ['张某某', 'someone', '某甲', 'demo.invalid']) expect(words).not.toContain(secret);
    expect([...made.acts, ...moved.acts].every(({ oldDigest, newDigest }) => !oldDigest && !newDigest)).toBe(
      true,
    );
  });

  it('does not tell of signing in, right or wrong', async () => {
    const login = (password: string) =>
      desk.login({ collection: 'users', data: { email: 'editor@demo.invalid', password } });
    const told = await entered(async () => {
      await login('x'.repeat(20));
      await login('wrong').catch(() => {});
    });
    expect(told.acts).toEqual([]);
  });

  it('tells of the settings', async () => {
    const told = await entered(() =>
      desk.updateGlobal({
        slug: 'settings',
        data: { accountName: '奈曼', description: '一句', sponsor: '局' } as never,
      }),
    );
    expect(told.acts).toMatchObject([{ action: 'create', collection: 'settings', document: 'settings' }]);
  });

  it('is undone with what is undone', async () => {
    const told = await entered(async () => {
      const transactionID = (await desk.db.beginTransaction()) as string;
      await desk.create({
        ...inArticles,
        data: article({ _status: 'published' }) as never,
        req: { transactionID },
        context: { seeding: true },
      });
      await desk.db.rollbackTransaction(transactionID);
    });
    expect(told.error).toBeNull();
    expect([told.acts, told.leaves]).toEqual([[], []]);
  });

  it('takes back what cannot be entered', async () => {
    await ask("CREATE TRIGGER test_full BEFORE INSERT ON record_acts BEGIN SELECT RAISE(ABORT, 'full'); END");
    const slug = `record-${count + 1}`;
    const told = await entered(() =>
      desk.create({
        ...inArticles,
        data: article({ _status: 'published' }) as never,
        context: { seeding: true },
      }),
    );
    await ask('DROP TRIGGER test_full');
    expect(told.error).not.toBeNull();
    const { totalDocs } = await desk.count({ collection: 'articles', where: { slug: { equals: slug } } });
    expect(totalDocs).toBe(0);
  });
});

describe('the rows of the record', () => {
  it('are refused every role and the program', async () => {
    const [act] = await acts();
    const row = { collection: 'record-acts', id: 1 } as const;
    await expect(desk.update({ ...row, data: { role: 'x' } })).rejects.toThrow();
    await expect(desk.delete(row)).rejects.toThrow();
    await expect(desk.create({ collection: 'record-acts', data: { ...act } as never })).rejects.toThrow(
      '只能增加',
    );
    await expect(desk.db.deleteMany({ collection: 'record-leaves', where: {} })).rejects.toThrow('只能增加');
    await expect(desk.db.updateOne({ ...row, data: {} })).rejects.toThrow('只能增加');
  });

  it('are held by the database itself', async () => {
    const said = (words: string) =>
      ask(words).then(
        () => 'done',
        (error: Error) => `${error.message} ${(error.cause as Error | undefined)?.message}`,
      );
    const before = JSON.stringify([await acts(), await leaves()]);
    for (const words of [
      "UPDATE record_acts SET role = 'editor' WHERE sequence = 2",
      'DELETE FROM record_acts WHERE sequence = 2',
      'DELETE FROM record_leaves',
      "UPDATE record_leaves SET slug = 'other'",
      "INSERT OR REPLACE INTO record_acts (id, sequence, at, role, action, collection, document, hash) SELECT 1, max(sequence) + 1, 'now', 'x', 'x', 'x', 'x', 'x' FROM record_acts",
      "INSERT INTO record_acts (sequence, at, role, action, collection, document, hash) SELECT max(sequence) + 2, 'now', 'x', 'x', 'x', 'x', 'x' FROM record_acts",
      "INSERT INTO record_leaves (entry, at, folder, slug, event, digest, hash) VALUES (999999, 'x', 'x', 'x', 'x', 'x', 'x')",
    ])
      expect(await said(words), words).toMatch(/record_(?:acts|leaves): /);
    expect(JSON.stringify([await acts(), await leaves()])).toBe(before);
  });

  it('make one chain when many write at one moment', async () => {
    await Promise.all(
      Array.from({ length: 8 }, () =>
        desk.create({
          ...inArticles,
          data: article({ _status: 'published' }) as never,
          context: { seeding: true },
        }),
      ),
    );
    const all = await acts();
    expect(all.map(({ sequence }) => sequence)).toEqual(all.map((_, index) => index + 1));
    expect(all.slice(1).every(({ previous }, index) => previous === all[index]?.hash)).toBe(true);
  });
});
