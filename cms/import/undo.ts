import { setImmediate } from 'node:timers/promises';
import { NOTHING_UNDONE, type UndoEffect } from '../../domain/import-batch';
import { type Batch, BatchTables, type HeldChange, type Outcome } from './tables/batch-tables';
import { CaseTables, type FoundCase } from './tables/case-tables';
import { type Connection, inTransaction } from './tables/connection';

const CHANGES_AT_ONCE = 500;
/** Cases left in place that a report names; all are counted. */
const LEFT_NAMED = 200;

const WORDS: Partial<Record<Outcome, string>> = {
  left: '后来又有改动，保留原样',
  'still-withheld': '仍不提供查询，只有法制部门可以恢复',
};

const COUNTED: Record<Outcome, keyof UndoEffect> = {
  removed: 'removed',
  'rolled-back': 'rolledBack',
  left: 'left',
  'still-withheld': 'stillWithheld',
};

/** Takes one change back, unless a later file or a person has changed the case since. */
function takeBack(change: HeldChange, found: FoundCase | undefined, cases: CaseTables): Outcome {
  if (!found) return 'removed';
  if (found.updatedAt !== change.leftAt) return 'left';
  if (change.change === 'made') {
    cases.remove(found.id);
    return 'removed';
  }
  const gone = change.stages?.split(',') ?? [];
  const rest = found.stages.filter(({ stage }) => !gone.includes(stage));
  cases.removeStages(found.id, gone, rest);
  // Opening what was closed is the legal unit's decision: the case stays as touched as it is.
  if (change.change === 'withheld') return 'still-withheld';
  if (change.formerly) cases.setUpdatedAt(found.id, change.formerly);
  return 'rolled-back';
}

type Undone = { through: number; effect: UndoEffect; leftCases: string[]; changes: number };

function undoSome(batch: number, from: Undone, cases: CaseTables, batches: BatchTables): Undone {
  const changes = batches.changesAfter(batch, from.through, CHANGES_AT_ONCE);
  const held = cases.find(changes.flatMap(({ number }) => number ?? []));
  const effect = { ...from.effect };
  const leftCases = [...from.leftCases];
  for (const change of changes) {
    const outcome = takeBack(change, change.number ? held.get(change.number) : undefined, cases);
    batches.settle(change.id, outcome);
    effect[COUNTED[outcome]] += 1;
    const words = WORDS[outcome];
    if (words && leftCases.length < LEFT_NAMED) leftCases.push(`${change.number} ${words}`);
  }
  const through = changes.at(-1)?.id ?? from.through;
  batches.update(batch, { undoneThrough: through, undoEffect: effect, leftCases });
  return { through, effect, leftCases, changes: changes.length };
}

/**
 * Takes a batch back, some hundred cases a transaction: cases it made go, stages it added go, and what it withheld
 * stays withheld. Cases changed since are left and named. How far it has come is committed with each transaction, so
 * that it can be broken off and called again. `onDone` is told the number of changes looked at.
 */
export async function undo(
  db: Connection,
  batch: Batch,
  onDone: (changes: number) => void,
): Promise<UndoEffect> {
  const cases = new CaseTables(db);
  const batches = new BatchTables(db);
  let at: Undone = {
    through: batch.undoneThrough ?? 0,
    effect: batch.undoEffect ?? NOTHING_UNDONE,
    leftCases: batch.leftCases ?? [],
    changes: CHANGES_AT_ONCE,
  };
  for (let done = 0; at.changes === CHANGES_AT_ONCE; done += at.changes) {
    at = await inTransaction(db, () => undoSome(batch.id, at, cases, batches));
    onDone(done + at.changes);
    await setImmediate();
  }
  return at.effect;
}
