import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'libsql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TURN_FILE, TURN_LOCK } from '@/cms/database/turn';
import { compileWhenStale } from '../scripts/compile-when-stale.mjs';
import { productionEnv } from '../scripts/production-env.mjs';
import { askPostgres } from './fixtures/ask-postgres';
import { ownPostgres } from './fixtures/own-postgres';
import { type Ran, run } from './safety-site';

const WAITING = '另一个程序正在准备同一个数据库，等它做完再继续';
const room = mkdtempSync(path.join(tmpdir(), 'start-together-'));
const postgres = ownPostgres();

beforeAll(compileWhenStale, 60_000);
afterAll(() => rmSync(room, { recursive: true, force: true }));

/** A program under way; `said` grows meanwhile, `ended` comes with all of it. */
function started(program: string, args: readonly string[], data: string, url: string) {
  const child = spawn(process.execPath, [`build/cli/${program}.mjs`, ...args], {
    env: productionEnv({ DATA_DIR: data, DATABASE_URL: url, SAMPLE_CONTENT: 'no' }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part) => {
      out += part;
    });
  const ended = new Promise<Ran>((resolve) => child.once('close', (status) => resolve({ status, out })));
  return { said: () => out, ended };
}

const preparing = (data: string, url: string) => started('prepare', [], data, url);

describe('starts at the same moment', { timeout: 120_000 }, () => {
  it.each(['SQLite', 'PostgreSQL'])('come one after the other on %s, and all come through', async (kind) => {
    const data = path.join(room, kind);
    const url = kind === 'SQLite' ? '' : await postgres.makeDatabase('together');
    const ran = await Promise.all([1, 2, 3].map(() => preparing(data, url).ended));
    for (const { status, out } of ran)
      expect([status, out]).toEqual([0, expect.not.stringMatching(/失败|Error/)]);
    expect(ran.filter(({ out }) => out.includes(WAITING)).length).toBeGreaterThan(0);
    expect(run(data, 'build/cli/verify.mjs', [], { DATABASE_URL: url })).toEqual({
      status: 0,
      out: expect.stringContaining('全部正确'),
    });
  });

  it('wait while another holds the folder, and say so once; who is gone holds nothing', async () => {
    const data = path.join(room, 'held');
    mkdirSync(data);
    const holder = new Database(path.join(data, TURN_FILE));
    holder.exec('BEGIN EXCLUSIVE');
    const waiting = preparing(data, '');
    await expect.poll(waiting.said, { timeout: 20_000 }).toContain(WAITING);
    // It looks again several times meanwhile.
    await new Promise((resolve) => setTimeout(resolve, 500));
    holder.close();
    const { status, out } = await waiting.ended;
    expect([status, out.split(WAITING).length]).toEqual([0, 2]);
  });
});

describe('a command', { timeout: 120_000 }, () => {
  const COMMANDS = [
    ['create-admin', 'somebody@example.gov.cn'],
    ['import', 'extract/samples/extract-2026-10.csv', '--dry-run'],
  ] as const;

  it('waits for a first start under way, and works on what that has made', async () => {
    const [made, data] = ['made', 'first'].map((name) => path.join(room, name)) as [string, string];
    expect((await preparing(made, '').ended).status).toBe(0);
    mkdirSync(data);
    const holder = new Database(path.join(data, TURN_FILE));
    holder.exec('BEGIN EXCLUSIVE');
    const waiting = COMMANDS.map(([name, ...args]) => started(name, args, data, ''));
    for (const { said } of waiting) await expect.poll(said, { timeout: 20_000 }).toContain(WAITING);
    expect(readdirSync(data).filter((name) => !name.startsWith(TURN_FILE))).toEqual([]);
    for (const name of readdirSync(made).filter((name) => name !== TURN_FILE))
      cpSync(path.join(made, name), path.join(data, name), { recursive: true });
    holder.close();
    for (const { ended } of waiting)
      expect(await ended).toEqual({ status: 0, out: expect.not.stringContaining('没有数据库') });
  });

  it('waits on PostgreSQL too, from whichever machine it is prepared', async () => {
    const url = await postgres.makeDatabase('waited');
    const data = path.join(room, 'waited');
    expect((await preparing(data, url).ended).status).toBe(0);
    const holder = new pg.Client({ connectionString: url });
    await holder.connect();
    await holder.query('SELECT pg_advisory_lock($1)', [TURN_LOCK]);
    const waiting = COMMANDS.map(([name, ...args]) => started(name, args, data, url));
    for (const { said } of waiting) await expect.poll(said, { timeout: 20_000 }).toContain(WAITING);
    await holder.end();
    for (const { ended } of waiting) expect((await ended).status).toBe(0);
  });
});

describe('a PostgreSQL that holds no Chinese', { timeout: 120_000 }, () => {
  it('is refused before anything is made in it, by a start, a move and a restore', async () => {
    const latin = await postgres.makeDatabase(
      'latin',
      "ENCODING 'LATIN1' TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C'",
    );
    const data = path.join(room, 'chinese');
    const backups = path.join(room, 'backups');
    expect((await preparing(data, '').ended).status).toBe(0);
    expect(run(data, 'build/cli/backup.mjs', [backups], { DATABASE_URL: '' }).status).toBe(0);
    const [backup = ''] = readdirSync(backups);
    const told = /数据库编码是 LATIN1，应为 UTF8[\s\S]*没有改动[\s\S]*DATABASE_URL/;
    for (const [program, folder, args] of [
      ['prepare', data, []],
      ['move-to-postgres', data, []],
      ['restore', path.join(room, 'restored'), [path.join(backups, backup)]],
    ] as const) {
      const { status, out } = run(folder, `build/cli/${program}.mjs`, [...args], { DATABASE_URL: latin });
      expect([program, status, out]).toEqual([program, 1, expect.stringMatching(told)]);
    }
    expect(await askPostgres(latin, "SELECT tablename FROM pg_tables WHERE schemaname = 'public'")).toEqual(
      [],
    );
  });
});

it('a restore goes into a folder in which a start was refused', { timeout: 60_000 }, async () => {
  const site = path.join(room, 'site');
  const onSqlite = { DATABASE_URL: '', SAMPLE_CONTENT: 'no' };
  expect(run(site, 'build/cli/prepare.mjs', [], onSqlite).status).toBe(0);
  const into = path.join(room, 'of-site');
  expect(run(site, 'build/cli/backup.mjs', [into], onSqlite).status).toBe(0);
  const [backup = ''] = readdirSync(into).map((name) => path.join(into, name));
  const data = path.join(room, 'refused');
  expect(run(data, 'build/cli/prepare.mjs', [], { ...onSqlite, CODE_SECRET: 'short' }).status).toBe(1);
  expect(readdirSync(data)).toEqual([TURN_FILE]);
  expect(run(data, 'build/cli/restore.mjs', [backup], onSqlite).status).toBe(0);
});
