import pg from 'pg';
import type { Bare, Known, Row } from '../programs/bare-load';
import { CASE_COLUMNS, caseOf, STAGE_COLUMNS, stageOf } from './bare-rows';

/** Rows in one statement: the protocol numbers its parameters with 16 bits. */
const AT_ONCE = 2_000;

/**
 * PostgreSQL's driver: two thousand rows a statement of many values, one transaction. A row a statement would wait for
 * the server a million times, and any importer would look well beside it.
 */
export async function barePg(url: string): Promise<Bare> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('BEGIN');
  const known = new Map<string, Known>();
  let waiting: Row[] = [];

  async function insert(table: string, columns: readonly string[], rows: unknown[][], returning = '') {
    if (rows.length === 0) return [];
    const marks = (row: number) => columns.map((_, at) => `$${row * columns.length + at + 1}`).join(', ');
    const values = rows.map((_, row) => `(${marks(row)})`).join(', ');
    const text = `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${values} ${returning}`;
    return (await client.query(text, rows.flat())).rows;
  }

  async function flush() {
    const rows = waiting;
    waiting = [];
    const fresh = new Map(rows.filter(([number = '']) => !known.has(number)).map((row) => [row[0], row]));
    const made = await insert('cases', CASE_COLUMNS, [...fresh.values()].map(caseOf), 'RETURNING id, number');
    for (const { id, number } of made) known.set(number, { id, stages: 0 });
    const stages = rows.map((row) => {
      const found = known.get(row[0] ?? '') as Known;
      found.stages += 1;
      return stageOf(row, found);
    });
    await insert('cases_stages', STAGE_COLUMNS, stages);
  }

  return {
    known,
    add: async (row) => {
      if (waiting.push(row) === AT_ONCE) await flush();
    },
    end: async () => {
      await flush();
      await client.query('COMMIT');
      await client.end();
    },
  };
}
