import { setImmediate } from 'node:timers/promises';
import { type ImportEffect, NO_EFFECT } from '../../domain/import-batch';
import { type Piece, preparedPieces } from '../../extract/prepare';
import { today } from '../today';
import type { Conflict } from './merge';
import { planPiece, writePiece } from './piece';
import { keepSlips } from './slips';
import { type Batch, BatchTables } from './tables/batch-tables';
import { CaseTables } from './tables/case-tables';
import type { Connection } from './tables/connection';
import { workFolder } from './work-folder';

/** Cases in one transaction: a fifth of a second of the one writer's time. */
const CASES_AT_ONCE = 2_000;
/** Contradictions named in a report; all are counted. */
const CONFLICTS_NAMED = 200;

export type OnShare = (share: number) => void;
export type Difference = { effect: ImportEffect; conflicts: Conflict[] };

/** Another program has gone on with the batch meanwhile. */
export class TakenOver extends Error {
  constructor() {
    super('这个批次正由另一个程序继续导入。');
  }
}

const sum = (one: ImportEffect, other: ImportEffect): ImportEffect => ({
  new: one.new + other.new,
  advanced: one.advanced + other.advanced,
  withheld: one.withheld + other.withheld,
  unchanged: one.unchanged + other.unchanged,
  refused: one.refused + other.refused,
  closed: one.closed + other.closed,
  conflicts: one.conflicts + other.conflicts,
  slips: one.slips + other.slips,
});

const shareOf = ({ end, total }: Piece): number => end / (total || 1);

const added = (before: Difference, { effect, conflicts }: Difference): Difference => ({
  effect: sum(before.effect, effect),
  conflicts: [...before.conflicts, ...conflicts.slice(0, CONFLICTS_NAMED - before.conflicts.length)],
});

/**
 * The difference a prepared extract would make, without making it. `told` is its effect as anybody may read it who has
 * opened none of the cases (piece.ts).
 */
export async function compare(
  db: Connection,
  folder: string,
  onShare: OnShare,
): Promise<Difference & { told: ImportEffect }> {
  const cases = new CaseTables(db);
  let found = { effect: NO_EFFECT, told: NO_EFFECT, conflicts: [] as Conflict[] };
  for (const piece of preparedPieces(folder, 0, CASES_AT_ONCE)) {
    const plan = await planPiece(piece.items, cases);
    found = { ...added(found, plan), told: sum(found.told, plan.told) };
    onShare(shareOf(piece));
    await setImmediate();
  }
  return found;
}

/**
 * Writes a prepared batch into the database, two thousand cases a transaction, from where it stands; how far it has
 * come is committed with each. The slips of a piece are on disk before the commit that makes their codes good, and a
 * piece done again overwrites its own. Killed at any moment it can be called again. Throws TakenOver.
 */
export async function apply(db: Connection, batch: Batch, onShare: OnShare): Promise<Difference> {
  const cases = new CaseTables(db);
  const batches = new BatchTables(db);
  const folder = workFolder(batch.id);
  let made: Difference = { effect: batch.effect ?? NO_EFFECT, conflicts: batch.conflicts ?? [] };
  for (const piece of preparedPieces(folder, batch.applied, CASES_AT_ONCE)) {
    made = await db.transaction(async () => {
      await db.hold('cases');
      const now = await batches.get(batch.id);
      if (now?.state !== 'applying' || now.applied !== piece.from) throw new TakenOver();
      const plan = await planPiece(piece.items, cases);
      const slips = await writePiece(plan, {
        ...{ cases, batches, batch: batch.id, isSample: batch.startedBy === 'sample' },
        ...{ today: today(), now: new Date().toISOString() },
      });
      keepSlips(folder, piece.from, slips);
      const after = added(made, plan);
      const share = Math.floor(shareOf(piece) * 100);
      await batches.update(batch.id, { applied: piece.end, share, ...after });
      return after;
    });
    onShare(shareOf(piece));
    await setImmediate();
  }
  return made;
}
