import pg from 'pg';
import { copyToSqlite } from '../database/move/to-sqlite';
import { keepFile } from '../durable-file';
import { migrationsOf, openPlain, rowCounts } from './plain-database';
import { SHORT_LIVED, type Snapshot } from './snapshot';

/** Bytes the database takes on its server; a copy of it takes less. */
export async function postgresBytes(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    const { rows } = await client.query('SELECT pg_database_size(current_database()) AS bytes');
    return Number(rows[0].bytes);
  } finally {
    await client.end();
  }
}

/** As takeSnapshot, of a PostgreSQL: the copy is a SQLite file too, so that a backup can be restored into either. */
export async function takePostgresSnapshot(url: string, target: string): Promise<Snapshot> {
  await copyToSqlite(url, target, SHORT_LIVED);
  const copy = openPlain(target);
  try {
    return { migrations: migrationsOf(copy), rows: rowCounts(copy) };
  } finally {
    copy.close();
    keepFile(target);
  }
}
