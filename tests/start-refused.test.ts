import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'libsql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileWhenStale } from '../scripts/compile-when-stale.mjs';
import { startPostgres } from '../scripts/postgres-server.mjs';
import { run as runOver } from './safety-site';

const LATER = '20990101_000000_later';
const room = mkdtempSync(path.join(tmpdir(), 'start-refused-'));
const data = path.join(room, 'data');
let server: Awaited<ReturnType<typeof startPostgres>>;

beforeAll(async () => {
  await compileWhenStale();
  server = await startPostgres();
}, 120_000);
afterAll(async () => {
  await server?.stop();
  rmSync(room, { recursive: true, force: true });
}, 60_000);

async function inDatabase(url: string, text: string): Promise<void> {
  if (url) {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(text);
    return client.end();
  }
  const database = new Database(path.join(data, 'naiman.db'));
  database.exec(text);
  database.close();
}

describe.each(['SQLite', 'PostgreSQL'])('a start on %s', { timeout: 180_000 }, (kind) => {
  const url = () => (kind === 'SQLite' ? '' : server.url);
  const run = (program: string, args: string[] = [], more: Record<string, string> = {}) =>
    runOver(data, `build/cli/${program}.mjs`, args, {
      DATABASE_URL: url(),
      SAMPLE_CONTENT: 'no',
      CODE_SECRET: '',
      SECOND_STEP_SECRET: '',
      ...more,
    });
  const change = (text: string) => inDatabase(url(), text);

  beforeAll(() => {
    rmSync(data, { recursive: true, force: true });
    expect(run('prepare').status).toBe(0);
    expect(run('create-admin', ['somebody@example.gov.cn']).status).toBe(0);
  }, 120_000);

  it('is refused where a newer program has upgraded the database, and so are the commands and a backup', async () => {
    await change(
      `INSERT INTO payload_migrations (name, batch, updated_at, created_at) VALUES ('${LATER}', 9, '2099-01-01T00:00:00Z', '2099-01-01T00:00:00Z')`,
    );
    const told = [
      1,
      expect.stringMatching(new RegExp(`由更新的程序升级过（${LATER}）[\\s\\S]*请用那个程序`)),
    ];
    for (const [program, args] of [
      ['prepare', []],
      ['create-admin', ['another@example.gov.cn']],
      ['import', ['--resume']],
      ['backup', [path.join(room, 'backups')]],
    ] as const) {
      const { status, out } = run(program, [...args]);
      expect([program, status, out]).toEqual([program, ...told]);
    }
    const into = path.join(room, 'backups');
    expect(existsSync(into) ? readdirSync(into) : []).toEqual([]);
    await change(`DELETE FROM payload_migrations WHERE name = '${LATER}'`);
    expect(run('prepare').status).toBe(0);
  });
});
