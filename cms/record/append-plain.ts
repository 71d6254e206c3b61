import { type NewAct, nextRows } from '../../domain/record/next';
import type { Connection, Value } from '../import/tables/connection';
import { holdRecord } from './append';
import { actInsertion, actOfRow, LAST_ACT } from './columns';

/**
 * Enters an act by the importer's own line to the database. Inside its write transaction: the act is kept or undone
 * with what it tells of.
 */
export async function appendPlain(db: Connection, act: NewAct, now = new Date()): Promise<void> {
  await holdRecord((text) => db.ask(text));
  const [row] = await db.ask(LAST_ACT);
  const ends = { act: row ? actOfRow(row) : null, leaf: null };
  const next = nextRows(ends, { act, leaf: null, now: now.toISOString() });
  const { text, values } = actInsertion(next.act);
  await db.ask(text, values as Value[]);
}
