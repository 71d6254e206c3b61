import { createClient } from '@libsql/client';
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql';
import { migrations } from '../migrations/sqlite';

const NAMES = 'SELECT name FROM payload_migrations';
const DONE = `INSERT INTO payload_migrations (name, batch, updated_at, created_at) VALUES (?, 1, ?, ?)`;
const HAS_TABLES = "SELECT 1 FROM sqlite_master WHERE name = 'payload_migrations'";

/**
 * Brings a SQLite file that nobody else has open to this program's schema, as the desk does when it opens its own; an
 * empty or missing file gets every table. `steps`: how many of the migrations, counted from the first. Payload has one
 * database a process, and this one may be another.
 */
export async function migrateSqlite(file: string, steps = migrations.length): Promise<void> {
  const client = createClient({ url: `file:${file}` });
  const db = drizzle(client);
  try {
    // A hundred small steps; whoever keeps the file puts it on the disk as a whole.
    await client.execute('PRAGMA synchronous = OFF');
    const isNew = (await client.execute(HAS_TABLES)).rows.length === 0;
    const done = new Set(isNew ? [] : (await client.execute(NAMES)).rows.map(({ name }) => name));
    for (const { name, up } of migrations.slice(0, steps).filter(({ name }) => !done.has(name))) {
      // The steps speak to `db` alone (tests/migrations.test.ts).
      await up({ db } as never);
      const now = new Date().toISOString();
      await client.execute({ sql: DONE, args: [name, now, now] });
    }
  } finally {
    client.close();
  }
}
