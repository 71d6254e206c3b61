/**
 * What an import is measured by: the same file, read with the plain reading library (csv-parse), put into the same
 * tables and indexes with prepared statements of the driver in one transaction, and nothing else: nothing is
 * checked, cleaned, compared, printed or recorded. `--in-memory` times the statements alone.
 *
 * node build/bench/programs/bare-load.mjs FILE [--in-memory]   prints { ms, cases, stages }
 */
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse';
import { openConnection } from '../../cms/import/tables/connection';

type Row = string[];

const rowsOf = (file: string): AsyncIterable<Row> =>
  createReadStream(file).pipe(parse({ from_line: 2 })) as AsyncIterable<Row>;

async function inMemory(file: string): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of rowsOf(file)) rows.push(row);
  return rows;
}

function loader() {
  const db = openConnection(path.join(process.env.DATA_DIR as string, 'naiman.db'));
  const insertCase = db.prepare(
    `INSERT INTO cases (number, kind, unit_name, unit_telephone, role, language, withheld_reason, is_sample,
     code_digest, updated_at, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const insertStage = db.prepare(
    `INSERT INTO cases_stages (_order, _parent_id, id, stage, date, result, disclosed_on)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const known = new Map<string, { id: number; stages: number }>();
  const digest = 'a'.repeat(64);
  const now = new Date().toISOString();
  const add = ([number = '', kind, unit, telephone, stage, date, result, , reason, role, language]: Row) => {
    let found = known.get(number);
    if (!found) {
      const { lastInsertRowid } = insertCase.run(
        ...[number, kind, unit, telephone, role, language, reason || null, 0, digest, now, now],
      );
      found = { id: Number(lastInsertRowid), stages: 0 };
      known.set(number, found);
    }
    found.stages += 1;
    insertStage.run(
      found.stages,
      found.id,
      `${found.id}-${stage}`,
      stage,
      date,
      result || null,
      '2026-11-25',
    );
  };
  return { db, add, known };
}

async function main(): Promise<void> {
  const [file = '', flag] = process.argv.slice(2);
  const rows = flag === '--in-memory' ? await inMemory(file) : rowsOf(file);
  const began = performance.now();
  const { db, add, known } = loader();
  let stages = 0;
  db.exec('BEGIN IMMEDIATE');
  for await (const row of rows) {
    add(row);
    stages += 1;
  }
  db.exec('COMMIT');
  db.close();
  process.stdout.write(JSON.stringify({ ms: performance.now() - began, cases: known.size, stages }));
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
