import { spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ALL_ACTS, ALL_LEAVES, actOfRow, leafOfRow } from '@/cms/record/columns';
import { checkActs } from '@/domain/record/check-acts';
import { checkBoth } from '@/domain/record/check-both';
import { checkLeaves } from '@/domain/record/check-leaves';
import { compileWhenStale } from '../scripts/compile-when-stale.mjs';
import { startPostgres } from '../scripts/postgres-server.mjs';
import { productionEnv } from '../scripts/production-env.mjs';
import { WRITER } from './safety-site';

const DATA_DIR = 'test-results/record-postgres';
let server: Awaited<ReturnType<typeof startPostgres>>;
let client: pg.Client;
const env = () => productionEnv({ DATA_DIR, DATABASE_URL: server.url });
const rows = async (text: string) => (await client.query(text)).rows;

beforeAll(async () => {
  rmSync(DATA_DIR, { recursive: true, force: true });
  await compileWhenStale();
  server = await startPostgres();
  const { status, stderr } = spawnSync(process.execPath, ['build/cli/prepare.mjs'], {
    env: env(),
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  client = new pg.Client({ connectionString: server.url });
  await client.connect();
}, 240_000);
afterAll(async () => {
  await client?.end();
  await server?.stop();
}, 60_000);

describe('the record on PostgreSQL', () => {
  it('is one chain when two processes publish at the same time', async () => {
    const before = (await rows('SELECT max(sequence) AS last FROM record_acts'))[0].last;
    const writers = [1, 2].map(
      () =>
        new Promise<string>((resolve) => {
          const one = spawn(process.execPath, [WRITER, 'publish', '12'], { env: env() });
          let said = '';
          one.stdout.on('data', (part) => {
            said += part;
          });
          one.stderr.on('data', (part) => {
            said += part;
          });
          one.once('close', () => resolve(said));
        }),
    );
    for (const said of await Promise.all(writers))
      expect(said.match(/^kept publication/gm)?.length, said).toBe(12);
    const [acts, leaves] = [(await rows(ALL_ACTS)).map(actOfRow), (await rows(ALL_LEAVES)).map(leafOfRow)];
    expect(acts.length).toBeGreaterThanOrEqual(Number(before) + 24);
    expect([...checkActs(acts), ...checkLeaves(leaves), ...checkBoth(acts, leaves)]).toEqual([]);
  }, 120_000);

  it('is verified by the command, which names a text changed behind the desk', async () => {
    const verify = () =>
      spawnSync(process.execPath, ['build/cli/verify.mjs'], { env: env(), encoding: 'utf8' });
    expect(verify().stdout).toContain('✓ 操作记录和公开记录');
    await client.query(
      "UPDATE articles_locales SET summary = '改了' WHERE _parent_id = 3 AND _locale = 'zh'",
    );
    const { status, stdout } = verify();
    expect([status, stdout]).toEqual([1, expect.stringContaining('绕过本站被改动过')]);
  }, 60_000);

  it.each([
    "UPDATE record_acts SET role = 'editor' WHERE sequence = 2",
    'DELETE FROM record_acts WHERE sequence = 2',
    'TRUNCATE record_acts',
    "UPDATE record_leaves SET slug = 'x'",
    'DELETE FROM record_leaves',
    'TRUNCATE record_leaves',
    "INSERT INTO record_acts (sequence, at, role, action, collection, document, hash) VALUES (1e9, 'x', 'x', 'x', 'x', 'x', 'x')",
    "INSERT INTO record_leaves (entry, at, folder, slug, event, digest, hash) VALUES (1e9, 'x', 'x', 'x', 'x', 'x', 'x')",
  ])('refuses %s', async (statement) => {
    await expect(client.query(statement)).rejects.toThrow(/record_(?:acts|leaves): /);
  });
});
