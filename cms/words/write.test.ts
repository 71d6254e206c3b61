import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createLocalReq, getPayload, type Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startPostgres } from '../../scripts/postgres-server.mjs';
import { sourceDigest } from '../../words/digest';
import { readRevisions } from '../revisions';
import { documentStanding, findRows, keptOf } from './document-rows';
import { listDocuments } from './documents';
import { reviewDocument } from './review-document';
import { Overtaken, type WordToKeep, writeWords } from './write';

const LAW = 'ᠬᠠᠤᠯᠢ';
const word = (key: string, seen: number, text = LAW): WordToKeep => ({
  key,
  text,
  standing: 'draft',
  source: '法律',
  sourceDigest: sourceDigest('法律'),
  seen,
});

describe.each(['sqlite', 'postgres'] as const)('words kept in %s', (kind) => {
  let folder = '';
  let payload: Payload;
  let server: Awaited<ReturnType<typeof startPostgres>> | null = null;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'words-'));
    vi.stubEnv('DATA_DIR', folder);
    server = kind === 'postgres' ? await startPostgres() : null;
    vi.stubEnv('DATABASE_URL', server?.url ?? '');
    vi.resetModules();
    const { default: config } = await import('../../payload.config');
    const { migrations } = await import(`../migrations/${kind}/index.ts`);
    payload = await getPayload({ config, key: kind });
    await payload.db.migrate({ migrations });
  }, 120_000);
  afterAll(async () => {
    // The adapter leaves connections in its pool; the server takes them along, which is no fault of anybody.
    const { pool } = payload.db as unknown as { pool?: { on: (name: 'error', heard: () => void) => void } };
    pool?.on('error', () => {});
    await payload.destroy();
    await server?.stop();
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  const keep = async (words: WordToKeep[]) => {
    const req = await createLocalReq(
      { user: { id: 1, collection: 'users', role: 'translator' } as never },
      payload,
    );
    await writeWords(req, words);
  };
  const kept = async (key: string) =>
    (await payload.find({ collection: 'word-translations', where: { key: { equals: key } } })).docs[0];
  const bumped = async () => (await readRevisions(payload)).get('word-translations') ?? 0;

  it('have their text, role, time and revision, and let the old pages go', async () => {
    const before = await bumped();
    await keep([word('a', 0)]);
    expect(await kept('a')).toMatchObject({ text: LAW, standing: 'draft', by: 'translator', revision: 1 });
    expect(Date.parse((await kept('a'))?.at ?? '')).toBeGreaterThan(Date.now() - 60_000);
    await keep([{ ...word('a', 1), standing: 'reviewed' }]);
    expect(await kept('a')).toMatchObject({ standing: 'reviewed', revision: 2 });
    expect(await bumped()).toBe(before + 2);
  });
  it('are not overwritten by one who saw others, and nothing that came with them is kept', async () => {
    await keep([word('b', 0)]);
    const before = await bumped();
    const late = keep([word('c', 0), word('b', 0, `${LAW} ${LAW}`)]);
    await expect(late).rejects.toMatchObject({ keys: ['b'] });
    expect(await kept('c')).toBeUndefined();
    expect((await kept('b'))?.text).toBe(LAW);
    expect(await bumped()).toBe(before);
  });
  it('of many savings at the same moment are those of one', async () => {
    const tries = await Promise.allSettled([1, 2, 3, 4].map(() => keep([word('d', 0)])));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const one of tries)
      if (one.status === 'rejected') expect(one.reason.name).toBe(new Overtaken([]).name);
    expect((await kept('d'))?.revision).toBe(1);
  });
  it('may be a whole list', { timeout: 30_000 }, async () => {
    await keep(Array.from({ length: 1_300 }, (_, at) => word(`list.${at}`, 0)));
    const { totalDocs } = await payload.count({
      collection: 'word-translations',
      where: { key: { like: 'list.' } },
    });
    expect(totalDocs).toBe(1_300);
  });
  it('that give somebody away are refused, and none with them', async () => {
    const given = keep([word('e', 0), word('f', 0, `${LAW} 150525199001010015`)]);
    await expect(given).rejects.toMatchObject({ name: 'ValidationError' });
    expect(await kept('e')).toBeUndefined();
  });

  describe('in a document', () => {
    const OTHER = 'ᠨᠢᠭᠤᠷ';
    const translator = { id: 1, collection: 'users', role: 'translator' } as never;
    let id = 0;
    const asking = async (data: object = {}) =>
      Object.assign(await createLocalReq({ user: translator }, payload), { data });
    const save = async (locale: 'zh' | 'mn', name: string) => {
      const isChinese = locale === 'zh';
      await payload.update({
        collection: 'units',
        id,
        locale,
        draft: true,
        data: { name, _status: 'draft' },
        // A translator changes no Chinese.
        ...(isChinese ? { context: { seeding: true } } : { user: translator }),
      });
    };
    const listed = async () => {
      const { documents } = await (await listDocuments(await asking())).json();
      return documents.find(({ document }: { document: string }) => document === `units/${id}`);
    };
    const pass = async (digest: string, document = `units/${id}`) =>
      (await reviewDocument(await asking({ document, digest }))).status;
    const told = async () => (await readRevisions(payload)).get('document-translations') ?? 0;

    beforeAll(async () => {
      const data = {
        ...{ name: '窗口', kind: 'window', address: '一号', telephone: '0475-0001020', hours: '上午' },
        ...{ slug: 'provenance', _status: 'draft' },
      } as never;
      const made = await payload.create({
        collection: 'units',
        draft: true,
        locale: 'zh',
        data,
        context: { seeding: true },
      });
      id = made.id;
    });

    it('words nobody has passed are listed, with the role that wrote them', async () => {
      expect(await listed()).toMatchObject({ missing: ['名称', '地址', '办公时间'], unreviewed: [] });
      const before = await told();
      await save('mn', LAW);
      expect(await listed()).toMatchObject({
        missing: ['地址', '办公时间'],
        unreviewed: ['名称'],
        stale: [],
      });
      const where = { document: { equals: `units/${id}` } };
      const { docs } = await payload.find({ collection: 'document-translations', where });
      expect(docs).toMatchObject([{ key: `units/${id}/name`, by: 'translator', reviewedBy: null }]);
      expect(await told()).toBe(before + 1);
      await save('mn', LAW);
      expect(await told(), 'nothing was written').toBe(before + 1);
    });
    it('words are passed as they stand beside their Chinese, and only those that were seen', async () => {
      const { digest } = await listed();
      expect(await pass('0123456789abcdef')).toBe(409);
      expect(await pass(digest, 'units/999999')).toBe(404);
      expect(await pass(digest, 'users/1')).toBe(404);
      expect(await pass(digest)).toBe(200);
      expect(await listed()).toMatchObject({ unreviewed: [], stale: [] });
      const [row] = await findRows(payload, {}, `units/${id}`);
      expect(row).toMatchObject({ reviewedText: sourceDigest(LAW), reviewedSource: sourceDigest('窗口') });
    });
    it('words are left behind when their Chinese changes, however long ago, until they are passed again', async () => {
      await save('zh', '服务窗口');
      expect(await listed()).toMatchObject({ unreviewed: [], stale: ['名称'] });
      expect(await pass((await listed()).digest)).toBe(200);
      expect(await listed()).toMatchObject({ unreviewed: [], stale: [] });
    });
    it('a newer draft takes nothing from the words that are public', async () => {
      await save('mn', OTHER);
      expect(await listed()).toMatchObject({ unreviewed: ['名称'], stale: [] });
      const kept = keptOf(`units/${id}`, await findRows(payload, {}, `units/${id}`));
      const { fields } = payload.collections.units.config;
      const standing = (mn: string) => documentStanding(fields, { name: { zh: '服务窗口', mn } }, kept);
      expect([standing(LAW), standing(OTHER)]).toEqual(['reviewed', 'draft']);
    });
  });
});
