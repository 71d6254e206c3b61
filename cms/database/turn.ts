import pg from 'pg';
import { databaseUrl } from './kind';

/** Any number, as long as nothing else in this database locks it: the letters NAIM. */
const LOCK = 0x4e41494d;

/**
 * Runs work that only one process may do at a time on a shared database: migrating, seeding. On SQLite the file has
 * one machine and one starter. Waits as long as the other takes.
 */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const url = databaseUrl();
  if (!url) return work();
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    return await work();
  } finally {
    // Ending the connection frees the lock.
    await client.end();
  }
}
