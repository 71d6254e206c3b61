import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestOfText } from '../../domain/record/content';
import { isPostgres } from '../database/kind';
import { restAs } from '../rest.fixture';
import { PASSWORD, paragraph } from '../review/desk.fixture';
import {
  accounts,
  acts,
  article,
  as,
  ask,
  asSeed,
  desk,
  draft,
  drafted,
  entered,
  FULL,
  inArticles,
  lastSlug,
  leaves,
  office,
  open,
  openRecord,
  publish,
  REPLACING,
} from './door.fixture';

beforeAll(openRecord, 180_000);
afterAll(() => office.close());

describe('the record of acts', () => {
  it('tells of a publication, correction and withdrawal who did it by role, and enters each for the public', async () => {
    const id = await draft();
    const made = await entered(() => publish(id));
    expect(made.error).toBeNull();
    expect(made.acts).toMatchObject([
      { role: 'approver', account: String(accounts.approver.id), action: 'publish', toState: 'published' },
    ]);
    expect(made.leaves).toMatchObject([{ folder: 'news', event: 'published', slug: lastSlug() }]);
    expect(made.acts[0]?.leaf).toBe(made.leaves[0]?.hash);

    await drafted(id, {
      changes: [{ at: '2026-11-21T02:00:00.000Z', note: '更正了关门时间。' }],
      summary: '晚半小时。',
    });
    const corrected = await entered(() => publish(id));
    expect(corrected.acts).toMatchObject([{ action: 'correct', oldDigest: made.acts[0]?.newDigest }]);
    expect(corrected.leaves).toMatchObject([{ event: 'corrected' }]);
    const doc = await open.findOne({ collection: 'articles', where: { id: { equals: id } } });
    expect(corrected.leaves[0]?.digest).toBe(digestOfText('news', doc as never));

    const gone = await entered(() =>
      office.take(accounts.approver, 'articles', id, 'withdrawn', { note: '内容有误。' }),
    );
    expect(gone.acts).toMatchObject([{ action: 'withdraw', fromState: 'published', toState: 'withdrawn' }]);
    expect(gone.leaves).toMatchObject([{ event: 'withdrawn' }]);
  });

  it('enters nothing where nothing changed, and a translation as an update', async () => {
    const id = await draft();
    await publish(id);
    const same = await entered(() =>
      desk.update({ ...inArticles, ...as('approver'), id, data: { _status: 'published' } as never }),
    );
    expect([same.acts, same.leaves]).toEqual([[], []]);
    const word = 'ᠮᠡᠳᠡᠭᠡ';
    const translation = {
      ...{ title: word, summary: word, source: word, body: paragraph(word) },
      credits: { supervisor: word, reviewer: word, editor: word },
    };
    await drafted(id, translation, 'mn');
    const translated = await entered(() => publish(id));
    expect(translated.error).toBeNull();
    expect(translated.leaves).toMatchObject([{ event: 'updated' }]);
  });

  it('enters drafts as acts only, what is saved by itself once', async () => {
    let id = 0;
    const begun = await entered(async () => {
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
    expect(begun.error).toBeNull();
    expect(begun.acts.map(({ action }) => action)).toEqual(['create']);
    expect(begun.leaves).toEqual([]);
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
        ...asSeed,
        where: { id: { in: made.map(({ id }) => id) } },
        data: { source: '另一岗', _status: 'published' } as never,
      }),
    );
    expect(bulk.leaves.map(({ event }) => event)).toEqual(['updated', 'updated']);
    const direct = await entered(() =>
      desk.db.updateOne({
        collection: 'articles',
        id: made[0]?.id as number,
        data: { topic: 'openness' },
        req: asSeed as never,
      }),
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
      desk.restoreVersion({ collection: 'articles', id: docs[0]?.id as never, ...asSeed }),
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
        data: {
          email: 'someone@demo.invalid',
          password: 'three-horses-graze-there',
          name: '张某某',
          role: 'clerk',
        },
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
    for (const secret of ['张某某', 'someone', 'demo.invalid']) expect(words).not.toContain(secret);
    expect([...made.acts, ...moved.acts].every(({ oldDigest, newDigest }) => !oldDigest && !newDigest)).toBe(
      true,
    );
  });

  it('does not tell of signing in, right or wrong', async () => {
    const login = (password: string) =>
      desk.login({
        collection: 'users',
        data: { email: (accounts.editor as unknown as { email: string }).email, password },
      });
    const told = await entered(async () => {
      await login(PASSWORD);
      await login('wrong').catch(() => {});
    });
    expect(told.acts).toEqual([]);
  });

  it('tells of the settings', async () => {
    const told = await entered(() =>
      desk.updateGlobal({
        slug: 'settings',
        data: { lookMinutes: 20 },
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
    for (const words of FULL[isPostgres() ? 'postgres' : 'sqlite'].begin) await ask(words);
    const slug = 'record-refused';
    const told = await entered(() =>
      desk.create({
        ...inArticles,
        data: article({ slug, _status: 'published' }) as never,
        context: { seeding: true },
      }),
    );
    await ask(FULL[isPostgres() ? 'postgres' : 'sqlite'].end);
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
      ...(isPostgres() ? [] : [REPLACING]),
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

  it('go to the auditor as a table of which no spreadsheet calculates a cell', async () => {
    const slug = '=HYPERLINK("https://x.invalid")';
    await desk.create({ ...inArticles, ...as('editor'), data: { title: '试', slug } as never, draft: true });
    const auditor = await restAs(desk, (await office.person('auditor')) as never);
    const { status, text } = await auditor('GET', '/record-acts/acts.csv');
    expect(status).toBe(200);
    expect(text).toContain(`,"'=HYPERLINK(""https://x.invalid"")",`);
  });
});
