import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createLocalReq, getPayload, type Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startPostgres } from '../../scripts/postgres-server.mjs';
import { sourceDigest } from '../../words/digest';
import { readRevisions } from '../revisions';
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
});
