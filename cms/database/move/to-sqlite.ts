import Database from 'libsql';
import pg from 'pg';
import { migrations } from '../../migrations/postgres';
import { migrateSqlite } from '../sqlite-schema';
import { Fingerprint } from './fingerprint';
import { type Moved, MoveRefused } from './move';
import { quoted, rowsOfPostgres } from './rows';
import { contentTables, type Table } from './tables';
import { toSqlite } from './value';

/** A database of another program has other tables than the file this one would make. */
async function refuseOtherSchema(from: pg.ClientBase): Promise<void> {
  const { rows } = await from.query('SELECT name FROM payload_migrations');
  const done = new Set(rows.map(({ name }) => name));
  const missing = migrations.filter(({ name }) => !done.delete(name));
  if (missing.length === 0 && done.size === 0) return;
  throw new MoveRefused(
    done.size > 0
      ? `数据库由更新的程序升级过（${[...done].join('、')}），本程序不认得。请用那个程序；没有读取任何内容。`
      : `数据库还没有升级到本程序的版本（缺 ${missing.map(({ name }) => name).join('、')}）。请先运行一次 npm start；没有读取任何内容。`,
  );
}

/** Puts a table's rows into the file and reads them back; how many, and their digest. */
async function copyTable(from: pg.ClientBase, to: Database.Database, table: Table): Promise<Moved> {
  const [sent, arrived] = [new Fingerprint(table), new Fingerprint(table)];
  const names = table.columns.map(({ name }) => quoted(name)).join(', ');
  const marks = table.columns.map(() => '?').join(', ');
  const insert = to.prepare(`INSERT INTO ${quoted(table.name)} (${names}) VALUES (${marks})`);
  for await (const rows of rowsOfPostgres(from, table))
    for (const row of rows) {
      sent.add(row);
      insert.run(table.columns.map((column) => toSqlite(row[column.name], column)));
    }
  for (const row of to.prepare(`SELECT ${names} FROM ${quoted(table.name)}`).iterate())
    arrived.add(row as Record<string, unknown>);
  if (arrived.count !== sent.count || arrived.digest !== sent.digest)
    throw new MoveRefused(`${table.name} 写入前后不一致（${sent.count} 行，${arrived.count} 行）。`);
  return { table: table.name, rows: sent.count, digest: sent.digest };
}

/**
 * Copies what a PostgreSQL holds at one moment, while others go on writing to it, into a new SQLite file of this
 * program's schema, and reads it back table by table. Throws `MoveRefused`, or what a database throws; the file is
 * worthless then.
 */
export async function copyToSqlite(
  url: string,
  file: string,
  leftOut: readonly string[] = [],
): Promise<Moved[]> {
  const source = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await source.connect();
  try {
    await source.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await refuseOtherSchema(source);
    await migrateSqlite(file);
    const target = new Database(file);
    try {
      target.exec('BEGIN');
      // A row may name a later one of its own table.
      target.exec('PRAGMA defer_foreign_keys = ON');
      const copied: Moved[] = [];
      for (const table of await contentTables(source))
        if (!leftOut.includes(table.name)) copied.push(await copyTable(source, target, table));
      target.exec('COMMIT');
      return copied;
    } finally {
      target.close();
    }
  } finally {
    await source.end();
  }
}
