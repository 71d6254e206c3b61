import type { Transaction } from '@libsql/client';
import type pg from 'pg';
import type { Table } from './tables';
import { toPostgres } from './value';

export type Row = Record<string, unknown>;

const AT_ONCE = 1_000;
/** The protocol numbers the parameters of a statement with 16 bits. */
const MOST_PARAMETERS = 60_000;

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const columnList = ({ columns }: Table): string => columns.map(({ name }) => quoted(name)).join(', ');

/** All rows of a table of SQLite, some at a time, as of the beginning of the transaction. */
export async function* rowsOfSqlite(from: Transaction, table: Table): AsyncGenerator<Row[]> {
  let last = -1;
  for (;;) {
    const { rows } = await from.execute({
      sql: `SELECT rowid AS "rowid ", ${columnList(table)} FROM ${quoted(table.name)}
            WHERE rowid > ? ORDER BY rowid LIMIT ${AT_ONCE}`,
      args: [last],
    });
    if (rows.length === 0) return;
    last = Number(rows.at(-1)?.['rowid ']);
    yield rows as unknown as Row[];
  }
}

/** JSON as text, as SQLite has it: read by the driver, the text `"zh"` and the word zh would look alike. */
const readList = ({ columns }: Table): string =>
  columns
    .map(({ name, type }) => (type === 'jsonb' ? `${quoted(name)}::text AS ${quoted(name)}` : quoted(name)))
    .join(', ');

/** All rows of a table of PostgreSQL, some at a time, those that are numbered in their order. Inside a transaction. */
export async function* rowsOfPostgres(to: pg.ClientBase, table: Table): AsyncGenerator<Row[]> {
  const order = table.columns.some(({ name }) => name === 'id') ? 'ORDER BY id' : '';
  await to.query(`DECLARE all_rows CURSOR FOR SELECT ${readList(table)} FROM ${quoted(table.name)} ${order}`);
  for (;;) {
    const { rows } = await to.query(`FETCH ${AT_ONCE} FROM all_rows`);
    if (rows.length === 0) break;
    yield rows;
  }
  await to.query('CLOSE all_rows');
}

async function insertSome(to: pg.ClientBase, table: Table, rows: readonly Row[]): Promise<void> {
  const { columns } = table;
  const values = rows
    .map((_, row) => `(${columns.map((__, column) => `$${row * columns.length + column + 1}`).join(', ')})`)
    .join(', ');
  const parameters = rows.flatMap((row) => columns.map((column) => toPostgres(row[column.name], column)));
  await to.query(`INSERT INTO ${quoted(table.name)} (${columnList(table)}) VALUES ${values}`, parameters);
}

export async function insertRows(to: pg.ClientBase, table: Table, rows: readonly Row[]): Promise<void> {
  const most = Math.max(1, Math.floor(MOST_PARAMETERS / table.columns.length));
  for (let start = 0; start < rows.length; start += most)
    await insertSome(to, table, rows.slice(start, start + most));
}

/** Lets the next row made by PostgreSQL have a number of its own. */
export async function continueNumbers(to: pg.ClientBase, table: Table): Promise<void> {
  const id = table.columns.find(({ name, type }) => name === 'id' && type === 'integer');
  if (!id) return;
  await to.query(
    `SELECT setval(pg_get_serial_sequence($1, 'id'), max(id)) FROM ${quoted(table.name)} HAVING max(id) IS NOT NULL`,
    [quoted(table.name)],
  );
}
