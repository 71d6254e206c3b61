import { type Ends, type NewAct, type NewLeaf, nextRows } from '../../domain/record/next';
import { isPostgres } from '../database/kind';
import { actInsertion, actOfRow, LAST_ACT, LAST_LEAF, leafInsertion, leafOfRow } from './columns';
import { inOrder } from './in-order';
import type { Ask } from './statement';

/** Any number, as long as nothing else in this database locks it: the letters ACTS. */
const LOCK = 0x41435453;

export type Entry = { act: NewAct; leaf: NewLeaf | null };

/**
 * Lets one transaction at a time write to the record, until it ends: on SQLite the writer is alone anyway, several
 * instances on PostgreSQL would read the same last act and fork the chain.
 */
export async function holdRecord(ask: (text: string) => Promise<unknown>): Promise<void> {
  if (isPostgres()) await ask(`SELECT pg_advisory_xact_lock(${LOCK})`);
}

/** The item's page names another entry, whoever wrote it; as cms/revisions.ts counts, in this transaction. */
const COUNT_CHANGE = `INSERT INTO page_revisions (tag, revision) VALUES (?, 1)
  ON CONFLICT (tag) DO UPDATE SET revision = page_revisions.revision + 1`;

/** Enters an act, and what it changed for the public, in the transaction that `ask` speaks to. */
export async function append(ask: Ask, entry: Entry, now = new Date()): Promise<void> {
  return inOrder(await ask.driver(), () => appendNext(ask, entry, now));
}

async function appendNext(ask: Ask, entry: Entry, now: Date): Promise<void> {
  await holdRecord(ask);
  const [[lastAct], [lastLeaf]] = [await ask(LAST_ACT), await ask(LAST_LEAF)];
  const ends: Ends = {
    act: lastAct ? actOfRow(lastAct) : null,
    leaf: lastLeaf ? leafOfRow(lastLeaf) : null,
  };
  const { act, leaf } = nextRows(ends, { ...entry, now: now.toISOString() });
  if (leaf) {
    const { text, values } = leafInsertion(leaf);
    await ask(text, values);
    await ask(COUNT_CHANGE, [act.collection]);
  }
  const { text, values } = actInsertion(act);
  await ask(text, values);
}
