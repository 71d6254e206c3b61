import Database from 'libsql';
import { dataDir } from '../../data-dir';
import { whenFree } from '../../one-writer';

/**
 * The importer's own line to the database. Payload's driver prepares every statement anew and opens a connection a
 * transaction; a million rows need statements prepared once. The statements (case-tables.ts, batch-tables.ts) are
 * standard SQL: on PostgreSQL this file and the marks of their parameters change.
 */
export type Connection = Database.Database;

/** Pages kept in memory: 32 MB, enough for the ends of all indexes of a million cases. */
const CACHE_KIB = 32 * 1024;

/** Opens the installation's database, synced at each commit as everywhere else. */
export function openConnection(file = dataDir('naiman.db')): Connection {
  const db = new Database(file);
  for (const pragma of [
    'busy_timeout = 1000',
    'journal_mode = WAL',
    'synchronous = FULL',
    'foreign_keys = ON',
    `cache_size = -${CACHE_KIB}`,
  ])
    db.exec(`PRAGMA ${pragma}`);
  return db;
}

/** Runs synchronous work in one write transaction, all or nothing; waits up to 15 s for other writers to finish. */
export const inTransaction = <T>(db: Connection, work: () => T): Promise<T> =>
  whenFree(async () => {
    db.exec('BEGIN IMMEDIATE');
    try {
      const answer = work();
      db.exec('COMMIT');
      return answer;
    } catch (error) {
      if (db.inTransaction) db.exec('ROLLBACK');
      throw error;
    }
  });
