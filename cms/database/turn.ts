import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { openPlain } from '../backup/plain-database';
import { dataDir } from '../data-dir';
import { isBusy } from '../one-writer';
import { databaseUrl } from './kind';
import { checkPostgresBy } from './soundness';

/** Any number, as long as nothing else in this database locks it: the letters NAIM. */
export const TURN_LOCK = 0x4e41494d;
/** An empty SQLite file in the data folder: its lock is the machine's, and goes with the process that has it. */
export const TURN_FILE = 'turn.lock';
/** Milliseconds between two looks whether the other is done. */
const PAUSE = 100;

const tellWaiting = (): void =>
  void process.stdout.write('另一个程序正在准备同一个数据库，等它做完再继续…\n');

async function inTurnOfFolder<T>(work: () => Promise<T>): Promise<T> {
  const lock = openPlain(dataDir(TURN_FILE));
  try {
    lock.run('PRAGMA busy_timeout = 0');
    for (let isTold = false; ; isTold = true)
      try {
        lock.run('BEGIN EXCLUSIVE');
        break;
      } catch (error) {
        if (!isBusy(error)) throw error;
        if (!isTold) tellWaiting();
        await pause(PAUSE);
      }
    return await work();
  } finally {
    lock.close();
  }
}

async function inTurnOfDatabase<T>(url: string, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    await checkPostgresBy(client);
    const { rows } = await client.query('SELECT pg_try_advisory_lock($1) AS got', [TURN_LOCK]);
    if (!rows[0]?.got) {
      tellWaiting();
      await client.query('SELECT pg_advisory_lock($1)', [TURN_LOCK]);
    }
    return await work();
  } finally {
    // Ending the connection frees the lock.
    await client.end();
  }
}

/**
 * Runs work that only one process may do at a time on one database: migrating, seeding. Waits as long as the other
 * takes, and says so. Throws before that where a PostgreSQL is none that may be used (soundness.ts).
 */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const url = databaseUrl();
  return url ? inTurnOfDatabase(url, work) : inTurnOfFolder(work);
}
