import path from 'node:path';
import Database from 'libsql';
import pg from 'pg';
import { whenFree } from '../../cms/one-writer';
import { databaseOf } from './databases';

const EVERY = 100;
const INSERT = 'INSERT INTO look_up_attempts (client, at) VALUES ';

type Line = { count: (at: number) => Promise<void>; close: () => Promise<void> };

/** As the site waits for another writer (cms/durable-connection.ts), not as SQLite would. */
function sqliteLine(dataDir: string): Line {
  const db = new Database(path.join(dataDir, 'naiman.db'));
  db.exec('PRAGMA busy_timeout = 0');
  db.exec('PRAGMA synchronous = FULL');
  const insert = db.prepare(`${INSERT} (?, ?)`);
  return {
    count: (at) => whenFree(async () => void insert.run('bench', at)),
    close: async () => void db.close(),
  };
}

async function postgresLine(url: string): Promise<Line> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return {
    count: async (at) => void (await client.query(`${INSERT} ($1, $2)`, ['bench', at])),
    close: () => client.end(),
  };
}

/**
 * Writes a row as a look-up counts its tries, ten times a second, into the database of a data folder. The answer stops
 * it and tells the longest wait in milliseconds.
 */
export async function citizen(dataDir: string): Promise<() => Promise<number>> {
  const url = databaseOf(dataDir);
  const line = url ? await postgresLine(url) : sqliteLine(dataDir);
  let longest = 0;
  let last = Promise.resolve();
  const timer = setInterval(() => {
    const began = performance.now();
    last = line.count(Date.now()).then(() => {
      longest = Math.max(longest, performance.now() - began);
    });
  }, EVERY);
  return async () => {
    clearInterval(timer);
    await last;
    await line.close();
    return longest;
  };
}
