/** An installation on a real PostgreSQL by the commands an operator has; the site on it is for e2e (E2E_DATABASE). */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeExtractFile } from '@/bench/shared/extract-file';
import { openPlain, rowCounts } from '@/cms/backup/plain-database';
import { BATCH_LOCK, heldBatch } from '@/cms/import/tables/batch-lock';
import { ALL_ACTS, ALL_LEAVES, actOfRow, leafOfRow } from '@/cms/record/columns';
import { checkActs } from '@/domain/record/check-acts';
import { checkBoth } from '@/domain/record/check-both';
import { checkLeaves } from '@/domain/record/check-leaves';
import { compileWhenStale } from '../scripts/compile-when-stale.mjs';
import { productionEnv } from '../scripts/production-env.mjs';
import { ownPostgres } from './fixtures/own-postgres';
import { WRITER } from './safety-site';

const ROOM = path.resolve('test-results/postgres');
const DATA_DIR = path.join(ROOM, 'data');
const BACKUPS = path.join(ROOM, 'backups');

const postgres = ownPostgres();
let client: pg.Client;

const env = (more: Record<string, string> = {}) =>
  productionEnv({ DATA_DIR, DATABASE_URL: postgres.url(), ...more });
const rows = async (text: string) => (await client.query(text)).rows;
const count = async (table: string) => (await rows(`SELECT count(*)::int AS n FROM ${table}`))[0].n;

function run(program: string, args: string[] = [], more: Record<string, string> = {}) {
  const ran = spawnSync(process.execPath, [`build/cli/${program}.mjs`, ...args], {
    env: env(more),
    encoding: 'utf8',
  });
  return { status: ran.status, said: ran.stdout + ran.stderr };
}

const saidBy = (one: ChildProcess) =>
  new Promise<string>((resolve) => {
    let said = '';
    for (const stream of [one.stdout, one.stderr])
      stream?.on('data', (part) => {
        said += part;
      });
    one.once('close', () => resolve(said));
  });
const publishing = (articles: number) =>
  saidBy(spawn(process.execPath, [WRITER, 'publish', String(articles)], { env: env() }));

/** What a backup's database holds but the names of migrations, table by table. */
function contents(backup: string): Record<string, string> {
  const database = openPlain(path.join(backup, 'naiman.db'));
  const tables = Object.keys(rowCounts(database)).filter((table) => !table.startsWith('payload_'));
  const all = tables.map((table) => [
    table,
    JSON.stringify(database.ask(`SELECT * FROM "${table}" ORDER BY 1, 2`)),
  ]);
  database.close();
  return Object.fromEntries(all);
}

beforeAll(async () => {
  rmSync(ROOM, { recursive: true, force: true });
  mkdirSync(ROOM, { recursive: true });
  await compileWhenStale();
  expect(run('prepare')).toMatchObject({ status: 0, said: expect.stringContaining('样例案件的查询回执') });
  client = new pg.Client({ connectionString: postgres.url() });
  await client.connect();
}, 240_000);
afterAll(async () => {
  await client?.end();
  rmSync(ROOM, { recursive: true, force: true });
}, 60_000);

describe('an import into PostgreSQL', { timeout: 120_000 }, () => {
  const file = path.join(ROOM, 'extract.csv');
  const inHand = async () =>
    (await rows("SELECT id, applied::int FROM import_batches WHERE state = 'applying' AND applied > 0"))[0];

  it('is killed, kept from other importers and machines, gone on with, and taken back whole', async () => {
    const before = await count('cases');
    await writeExtractFile(file, 12_000);
    const killed = spawn(process.execPath, ['build/cli/import.mjs', file], { env: env(), stdio: 'ignore' });
    await expect.poll(inHand, { timeout: 60_000, interval: 5 }).toBeDefined();
    killed.kill('SIGKILL');
    await new Promise((resolve) => killed.once('close', resolve));
    const { id } = await inHand();
    expect(await count('cases')).toBeLessThan(before + 4_000);
    await expect.poll(() => rows(heldBatch(id)), { timeout: 10_000 }).toEqual([]);

    // Somebody on another machine works on it.
    await client.query('SELECT pg_advisory_lock($1, $2)', [BATCH_LOCK, id]);
    expect(run('import', [file])).toMatchObject({
      status: 1,
      said: expect.stringContaining('正由另一个程序处理'),
    });
    await client.query('SELECT pg_advisory_unlock($1, $2)', [BATCH_LOCK, id]);
    // Another machine has not the slips of what is in.
    const elsewhere = run('import', [file], {
      DATA_DIR: path.join(ROOM, 'elsewhere'),
      CODE_SECRET: readFileSync(path.join(DATA_DIR, 'secrets', 'codes'), 'utf8'),
      SECOND_STEP_SECRET: readFileSync(path.join(DATA_DIR, 'secrets', 'second-step'), 'utf8'),
    });
    expect(elsewhere).toMatchObject({ status: 1, said: expect.stringContaining('在另一台机器上中断') });

    expect(run('import', ['--resume']).status).toBe(0);
    expect(await count('cases')).toBe(before + 4_000);
    expect(await count('import_batches')).toBe(2);
    const open = await rows(`SELECT count(*)::int AS n FROM cases WHERE code_digest IS NOT NULL
      AND id IN (SELECT case_id FROM import_changes WHERE batch = ${id})`);
    const slips = readdirSync(path.join(DATA_DIR, 'slips')).find((name) => name.endsWith(`-${id}`)) ?? '';
    const printed = readdirSync(path.join(DATA_DIR, 'slips', slips)).map((name) =>
      readFileSync(path.join(DATA_DIR, 'slips', slips, name), 'utf8'),
    );
    expect(printed.flatMap((page) => page.match(/class="code">[^<]+/g))).toHaveLength(open[0].n);

    expect(run('import', ['--undo', String(id)]).status).toBe(0);
    expect([await count('cases'), existsSync(path.join(DATA_DIR, 'slips', slips))]).toEqual([before, false]);
  });

  it('adds stages, withholds, refuses strangers, and undoes that as on SQLite', async () => {
    expect(run('import', ['extract/samples/extract-2026-10.csv']).said).toMatch(/新增案件\s+1000\s/);
    expect(run('import', ['extract/samples/extract-2026-11.xlsx']).said).toMatch(
      /新增案件\s+298[\s\S]*有新环节的案件\s+109[\s\S]*改为不公开的案件\s+5[\s\S]*与已有案件冲突\s+2/,
    );
    const last = (await rows('SELECT max(id) AS id FROM import_batches'))[0].id;
    const undone = run('import', ['--undo', String(last)]);
    expect(undone.said).toMatch(/删除新增的案件\s+298[\s\S]*退回环节的案件\s+109[\s\S]*仍不提供查询\s+5/);
  });
});

describe('a backup of PostgreSQL', { timeout: 180_000 }, () => {
  const inDatabase = async (name: string) => ({
    DATABASE_URL: await postgres.makeDatabase(name),
    DATA_DIR: path.join(ROOM, name),
  });

  it('is whole and belongs together while others publish, and passes its restore test on SQLite', async () => {
    const publisher = publishing(60);
    const before = await count('record_acts');
    await expect.poll(() => count('record_acts'), { timeout: 60_000, interval: 20 }).toBeGreaterThan(before);
    const made = await saidBy(
      spawn(process.execPath, ['build/cli/backup.mjs', BACKUPS, '--check'], { env: env() }),
    );
    expect(made).toContain('全部正确');
    expect((await publisher).match(/^kept publication/gm)).toHaveLength(60);
  });

  it('comes back in an empty PostgreSQL with the same contents, and nowhere else', async () => {
    // What the desk remembers of its people: JSON of every kind, a bare text among them.
    const remembered = ['"zh"', '7', '{"limit":10}'];
    for (const value of remembered)
      await client.query("INSERT INTO payload_preferences (key, value) VALUES ('x', $1)", [value]);
    expect(run('backup', [BACKUPS])).toMatchObject({ status: 0 });
    const newest = path.join(BACKUPS, readdirSync(BACKUPS).sort().at(-1) ?? '');
    const restored = await inDatabase('restored');
    expect(run('restore', [newest], restored)).toMatchObject({ status: 0 });
    expect(readdirSync(restored.DATA_DIR).sort()).toEqual(['attachments', 'media', 'secrets']);
    expect(run('verify', [], restored)).toMatchObject({
      status: 0,
      said: expect.stringContaining('全部正确'),
    });
    expect(run('backup', [path.join(ROOM, 'again')], restored).status).toBe(0);
    const [again = ''] = readdirSync(path.join(ROOM, 'again'));
    expect(contents(path.join(ROOM, 'again', again))).toEqual(contents(newest));

    const plain = openPlain(path.join(newest, 'naiman.db'));
    expect(plain.ask("SELECT value FROM payload_preferences WHERE key = 'x' ORDER BY id")).toEqual(
      remembered.map((value) => ({ value })),
    );
    plain.close();

    const filled = run('restore', [newest], { DATA_DIR: path.join(ROOM, 'filled') });
    expect([filled.status, existsSync(path.join(ROOM, 'filled'))]).toEqual([1, false]);
    expect(filled.said).toContain('数据库不是空的');
  });

  it('is taken of a database of this program’s version only', async () => {
    const [{ name }] = await rows('SELECT name FROM payload_migrations ORDER BY id DESC LIMIT 1');
    await client.query("UPDATE payload_migrations SET name = '20990101_000000_later' WHERE name = $1", [
      name,
    ]);
    const before = readdirSync(BACKUPS);
    expect(run('backup', [BACKUPS])).toMatchObject({
      status: 1,
      said: expect.stringContaining('20990101_000000_later'),
    });
    expect(readdirSync(BACKUPS)).toEqual(before);
    await client.query("UPDATE payload_migrations SET name = $1 WHERE name = '20990101_000000_later'", [
      name,
    ]);
  });
});

describe('verify on PostgreSQL', { timeout: 120_000 }, () => {
  it('names each thing that is wrong, in the database and in the files', async () => {
    expect(run('verify')).toMatchObject({ status: 0 });
    const media = path.join(DATA_DIR, 'media');
    const [gone = ''] = readdirSync(media);
    renameSync(path.join(media, gone), path.join(ROOM, gone));
    const [{ id, code }] = await rows(
      'SELECT id, code_digest AS code FROM cases WHERE code_digest IS NOT NULL AND withheld_reason IS NULL LIMIT 1',
    );
    await client.query("UPDATE cases SET code_digest = 'short' WHERE id = $1", [id]);
    await client.query(
      "UPDATE articles_locales SET summary = '改了' WHERE _parent_id = 3 AND _locale = 'zh'",
    );
    const { status, said } = run('verify');
    await client.query('UPDATE cases SET code_digest = $2 WHERE id = $1', [id, code]);
    renameSync(path.join(ROOM, gone), path.join(media, gone));
    expect(status).toBe(1);
    for (const word of [gone, '回执已不能用', '绕过本站被改动过']) expect(said).toContain(word);
  });
});

describe('the record on PostgreSQL', () => {
  it('is one chain when two processes publish at the same time', async () => {
    const before = (await rows('SELECT max(sequence) AS last FROM record_acts'))[0].last;
    for (const said of await Promise.all([publishing(12), publishing(12)]))
      expect(said.match(/^kept publication/gm)?.length, said).toBe(12);
    const [acts, leaves] = [(await rows(ALL_ACTS)).map(actOfRow), (await rows(ALL_LEAVES)).map(leafOfRow)];
    expect(acts.length).toBeGreaterThanOrEqual(Number(before) + 24);
    expect([...checkActs(acts), ...checkLeaves(leaves), ...checkBoth(acts, leaves)]).toEqual([]);
  }, 120_000);

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
