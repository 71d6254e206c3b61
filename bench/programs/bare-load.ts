/**
 * What an import is measured by: the same file, read with the plain reading library (csv-parse), put into the same
 * tables and indexes by the bare driver in one transaction, and nothing else: nothing is checked, cleaned, compared,
 * printed or recorded. `--in-memory` times the statements alone.
 *
 * node build/bench/programs/bare-load.mjs FILE [--in-memory]   prints { ms, cases, stages }
 */
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse';
import { bareLibsql } from '../shared/bare-libsql';
import { barePg } from '../shared/bare-pg';

export type Row = string[];
/** A case and how many of its stages are in. */
export type Known = { id: number; stages: number };
export type Bare = {
  add: (row: Row) => void | Promise<void>;
  end: () => Promise<void>;
  known: Map<string, Known>;
};

const rowsOf = (file: string): AsyncIterable<Row> =>
  createReadStream(file).pipe(parse({ from_line: 2 })) as AsyncIterable<Row>;

async function inMemory(file: string): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of rowsOf(file)) rows.push(row);
  return rows;
}

async function main(): Promise<void> {
  const [file = '', flag] = process.argv.slice(2);
  const rows = flag === '--in-memory' ? await inMemory(file) : rowsOf(file);
  const began = performance.now();
  const url = process.env.DATABASE_URL;
  const bare = url ? await barePg(url) : bareLibsql(path.join(process.env.DATA_DIR as string, 'naiman.db'));
  let stages = 0;
  for await (const row of rows) {
    await bare.add(row);
    stages += 1;
  }
  await bare.end();
  process.stdout.write(JSON.stringify({ ms: performance.now() - began, cases: bare.known.size, stages }));
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
