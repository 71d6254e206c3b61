import Database from 'libsql';
import type { Bare, Known } from '../programs/bare-load';
import { CASE_COLUMNS, caseOf, STAGE_COLUMNS, stageOf } from './bare-rows';

const PRAGMAS = ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON', 'cache_size = -32768'];

const insertion = (table: string, columns: readonly string[]) =>
  `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;

/** SQLite's driver: a prepared statement a row, one transaction. */
export function bareLibsql(file: string): Bare {
  const db = new Database(file);
  for (const pragma of PRAGMAS) db.exec(`PRAGMA ${pragma}`);
  const insertCase = db.prepare(insertion('cases', CASE_COLUMNS));
  const insertStage = db.prepare(insertion('cases_stages', STAGE_COLUMNS));
  const known = new Map<string, Known>();
  db.exec('BEGIN IMMEDIATE');
  return {
    known,
    add: (row) => {
      const [number = ''] = row;
      let found = known.get(number);
      if (!found) {
        const { lastInsertRowid } = insertCase.run(caseOf(row));
        found = { id: Number(lastInsertRowid), stages: 0 };
        known.set(number, found);
      }
      found.stages += 1;
      insertStage.run(stageOf(row, found));
    },
    end: async () => {
      db.exec('COMMIT');
      db.close();
    },
  };
}
