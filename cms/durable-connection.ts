import type { Client, InStatement } from '@libsql/client';
import { Sqlite3Client } from '@libsql/client/sqlite3';
import Database from 'libsql';
import { mayOpen } from './in-place';
import { keepingStatements } from './kept-statements';
import { whenFree } from './one-writer';

/**
 * What holds on every connection. FULL: the log is synced at each commit, so that what was acknowledged outlives a
 * power cut. No busy timeout: the driver would stop the whole process while it waits; whenFree waits instead.
 */
const PRAGMAS = [
  'busy_timeout = 0',
  'journal_mode = WAL',
  'synchronous = FULL',
  'foreign_keys = ON',
  // What the log may keep on disk after it has been taken over, in bytes.
  'journal_size_limit = 67108864',
];

/** One connection, by the library's client for statements and by the driver itself for what begins and ends. */
export type Connection = { run: Client['execute']; exec: (sql: string) => Promise<void>; close: () => void };

/** A connection with its pragmas on. One that only reads keeps its statements ready. */
export async function connect(file: string, use: 'reading' | 'writing'): Promise<Connection> {
  mayOpen(file);
  const driver = await whenFree(async () => new Database(file));
  const client = new Sqlite3Client(
    file,
    {},
    use === 'reading' ? keepingStatements(driver) : driver,
    'number',
  );
  const exec = async (sql: string): Promise<void> => {
    driver.exec(sql);
  };
  for (const pragma of PRAGMAS) await whenFree(() => exec(`PRAGMA ${pragma}`));
  const { rows } = await client.execute('PRAGMA synchronous');
  if (rows[0]?.[0] !== 2) throw new Error('数据库没有按 FULL 级别同步，不能写入。');
  return { run: (stmt: InStatement) => client.execute(stmt), exec, close: () => driver.close() };
}
