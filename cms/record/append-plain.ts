import { type NewAct, nextRows } from '../../domain/record/next';
import type { Connection } from '../import/tables/connection';
import { actInsertion, actOfRow, LAST_ACT } from './columns';

/**
 * Enters an act by the importer's own line to SQLite. Inside its write transaction, which keeps every other writer out
 * (tables/connection.ts): the act is kept or undone with what it tells of.
 */
export function appendPlain(db: Connection, act: NewAct, now = new Date()): void {
  const row = db.prepare(LAST_ACT).get() as Record<string, unknown> | undefined;
  const ends = { act: row ? actOfRow(row) : null, leaf: null };
  const next = nextRows(ends, { act, leaf: null, now: now.toISOString() });
  const { text, values } = actInsertion(next.act);
  db.prepare(text).run(...values);
}
