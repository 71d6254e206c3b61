import { existsSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { openPlain } from '../backup/plain-database';
import { dataFolder } from '../data-dir';
import { DATABASE_FILE } from '../database-file';
import { faultName } from '../fault';
import { mayOpen } from '../in-place';
import { whenFree } from '../one-writer';
import { ASK_MARKS, MARKS_TABLE, readMarks, type SecretMarks } from '../secret-marks';
import { databaseUrl } from './kind';

/** What the database holds before the desk is opened, which would upgrade it, or make it. */
export type Standing = {
  /** Names of the migrations it has gone through, oldest first. */
  migrations: string[];
  hasPeople: boolean;
  hasCases: boolean;
  hasSecondSteps: boolean;
  /** What its keys are known by; none in a database of an older program. */
  marks: SecretMarks;
};

type Ask = (text: string) => Promise<Record<string, unknown>[]>;

/** Null where nothing has ever been made there. */
async function read(ask: Ask, tablesText: string): Promise<Standing | null> {
  const tables = new Set((await ask(tablesText)).map(({ name }) => name));
  if (!tables.has('payload_migrations')) return null;
  const done = await ask('SELECT name FROM payload_migrations ORDER BY id');
  if (done.length === 0) return null;
  // One of an older program has not all of them.
  const holds = async (table: string) =>
    tables.has(table) && (await ask(`SELECT 1 FROM ${table} LIMIT 1`)).length > 0;
  return {
    migrations: done.map(({ name }) => String(name)),
    hasPeople: await holds('users'),
    hasCases: await holds('cases'),
    hasSecondSteps: await holds('second_factors'),
    marks: tables.has(MARKS_TABLE) ? readMarks(await ask(ASK_MARKS)) : {},
  };
}

async function onPostgres(url: string): Promise<Standing | null> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    return await read(
      async (text) => (await client.query(text)).rows,
      'SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()',
    );
  } finally {
    await client.end();
  }
}

async function inFile(file: string): Promise<Standing | null> {
  mayOpen(file);
  if (!existsSync(file)) return null;
  const database = openPlain(file);
  try {
    return await read(
      (text) => whenFree(async () => database.ask(text)),
      "SELECT name FROM sqlite_master WHERE type = 'table'",
    );
  } catch (error) {
    if (!/^SQLITE_(?:CORRUPT|NOTADB)/.test(faultName(error))) throw error;
    throw new Error(`数据库文件损坏：${file} 读不出来（${faultName(error)}）。请先用备份恢复。`);
  } finally {
    database.close();
  }
}

/** The database of this installation as it stands; null where there is none. Throws where it was moved away or is damaged. */
export function standingDatabase(): Promise<Standing | null> {
  const url = databaseUrl();
  return url ? onPostgres(url) : inFile(path.join(dataFolder(), DATABASE_FILE));
}
