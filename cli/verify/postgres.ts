import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { DATABASE } from '../../cms/backup/layout';
import { openPlain } from '../../cms/backup/plain-database';
import { SHORT_LIVED } from '../../cms/backup/snapshot';
import { copyToSqlite } from '../../cms/database/move/to-sqlite';
import { checkPostgresBy } from '../../cms/database/soundness';
import { type Check, fault } from './check';
import { CHECKS } from './checks';
import { verifyOffline } from './offline';
import { deskOver, runChecks } from './verify-place';

/** What a PostgreSQL must be set to before it may acknowledge a write. */
const settings = (url: string): Check => ({
  name: 'PostgreSQL 的版本和设置',
  run: async () => {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
    await client.connect();
    try {
      await checkPostgresBy(client);
      return [];
    } catch (error) {
      return [fault('PostgreSQL', error instanceof Error ? error.message : String(error))];
    } finally {
      await client.end();
    }
  },
});

/**
 * Verifies an installation on PostgreSQL while it serves: everything in the database is read at one moment into a file,
 * and that file and the data folder are looked at as any other; saved heads of the public record are compared too.
 * True when nothing is wrong.
 */
export async function verifyPostgres(
  url: string,
  folder: string,
  heads: readonly string[],
  say: (line: string) => void,
): Promise<boolean> {
  const copy = mkdtempSync(path.join(tmpdir(), 'naiman-verify-'));
  try {
    const { host, pathname } = new URL(url);
    say(`核对 PostgreSQL ${host}${pathname} 和数据文件夹 ${folder}`);
    const tables = await copyToSqlite(url, path.join(copy, DATABASE), SHORT_LIVED);
    say(`✓ ${tables.length} 个表全部读出，共 ${tables.reduce((sum, { rows }) => sum + rows, 0)} 行`);
    const fits = heads.length === 0 || verifyOffline({ heads, place: copy }, say);
    const database = openPlain(path.join(copy, DATABASE));
    try {
      const place = { kind: 'postgres', folder, database, desk: deskOver(copy) } as const;
      return (await runChecks(place, [settings(url), ...CHECKS], say)) && fits;
    } finally {
      database.close();
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
