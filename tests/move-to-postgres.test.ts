import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { productionEnv } from '../scripts/production-env.mjs';
import { askPostgres } from './fixtures/ask-postgres';
import { ownPostgres } from './fixtures/own-postgres';
import { seededFolder } from './safety-site';

let data = '';
const postgres = ownPostgres();

const run = (program: string, args: string[] = [], more: Record<string, string> = {}) =>
  spawnSync(process.execPath, [`build/cli/${program}.mjs`, ...args], {
    encoding: 'utf8',
    env: productionEnv({ DATA_DIR: data, DATABASE_URL: '', ...more }),
  });

async function count(table: string): Promise<number> {
  const [row] = await askPostgres(postgres.url(), `SELECT count(*)::int AS n FROM ${table}`);
  return row?.n;
}

beforeAll(async () => {
  data = await seededFolder();
}, 180_000);
afterAll(() => rmSync(path.dirname(data), { recursive: true, force: true }));

it('moves an installation from SQLite to PostgreSQL, compares it, and goes on there', {
  timeout: 300_000,
}, async () => {
  expect(run('import', ['extract/samples/extract-2026-10.csv']).status).toBe(0);

  // The language somebody chose for the desk: JSON that is a bare text.
  const file = new Database(path.join(data, 'naiman.db'));
  file.exec(`INSERT INTO payload_preferences (key, value) VALUES ('locale', '"mn"')`);
  file.close();

  // A start may have made its tables there before, and put down what its keys are known by.
  const empty = { DATABASE_URL: postgres.url(), SAMPLE_CONTENT: 'no', CODE_SECRET: 'x'.repeat(64) };
  expect(run('prepare', [], empty).status).toBe(0);

  const moved = run('move-to-postgres', [], { DATABASE_URL: postgres.url() });
  expect(moved.stderr).toBe('');
  expect(moved.stdout).toContain('搬迁前后逐表核对一致');
  expect(await count('articles')).toBe(22);
  const otherKey = run('prepare', [], empty);
  expect([otherKey.status, otherKey.stderr]).toEqual([1, expect.stringContaining('密钥不是原来的')]);
  const cases = await count('cases');
  expect(cases).toBeGreaterThan(1000);

  // Numbers of new rows continue: the next article's is one that no article has.
  const [ids] = await askPostgres(
    postgres.url(),
    "SELECT nextval(pg_get_serial_sequence('articles', 'id'))::int AS next, (SELECT max(id) FROM articles) AS last",
  );
  expect(ids?.next).toBe(ids?.last + 1);

  // Going on there: November, with the receipts that October's parties hold.
  const november = run('import', ['extract/samples/extract-2026-11.xlsx'], { DATABASE_URL: postgres.url() });
  expect([november.status, november.stderr]).toEqual([0, '']);
  expect(await count('cases')).toBe(cases + 298);

  const again = run('move-to-postgres', [], { DATABASE_URL: postgres.url() });
  expect([again.status, again.stderr]).toEqual([1, expect.stringContaining('目标数据库里已有内容')]);
  expect(await count('cases')).toBe(cases + 298);
});
