import { setImmediate } from 'node:timers/promises';
import { NOTHING_UNDONE, type UndoEffect } from '../../domain/import-batch';
import { type Batch, BatchTables, type HeldChange, type Outcome } from './tables/batch-tables';
import { CaseTables, type FoundCase } from './tables/case-tables';
import type { Connection } from './tables/connection';

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

/** What becomes of one change: it is left where a later file or a person has changed the case since. */
function outcomeOf({ change, leftAt }: HeldChange, found: FoundCase | undefined): Outcome {
  if (!found) return 'removed';
  if (found.updatedAt !== leftAt) return 'left';
  if (change === 'made') return 'removed';
  // Opening what was closed is the legal unit's decision: the case stays as touched as it is.
  return change === 'withheld' ? 'still-withheld' : 'rolled-back';
}

type Settled = { change: HeldChange; found: FoundCase | undefined; outcome: Outcome };

async function takeBack(settled: readonly Settled[], cases: CaseTables): Promise<void> {
  const those = (...outcomes: Outcome[]) =>
    settled.flatMap(({ change, found, outcome }) =>
      found && outcomes.includes(outcome) ? [{ change, found }] : [],
    );
  await cases.removeStages(
    those('rolled-back', 'still-withheld').map(({ change, found }) => {
      const gone = change.stages?.split(',') ?? [];
      return { caseId: found.id, gone, rest: found.stages.filter(({ stage }) => !gone.includes(stage)) };
    }),
  );
  await cases.setUpdatedAt(
    those('rolled-back').flatMap(({ change, found }) =>
      change.formerly ? [[found.id, change.formerly] as const] : [],
    ),
  );
  await cases.remove(those('removed').map(({ found }) => found.id));
}

type Tables = { cases: CaseTables; batches: BatchTables };
type Undone = { through: number; effect: UndoEffect; leftCases: string[]; changes: number };

async function undoSome(batch: number, from: Undone, tables: Tables): Promise<Undone> {
  const { cases, batches } = tables;
  const changes = await batches.changesAfter(batch, from.through, CHANGES_AT_ONCE);
  const held = await cases.find(changes.flatMap(({ number }) => number ?? []));
  const effect = { ...from.effect };
  const leftCases = [...from.leftCases];
  const settled = changes.map((change) => {
    const found = change.number ? held.get(change.number) : undefined;
    return { change, found, outcome: outcomeOf(change, found) };
  });
  await takeBack(settled, cases);
  await batches.settle(settled.map(({ change, outcome }) => [change.id, outcome]));
  for (const { change, outcome } of settled) {
    effect[COUNTED[outcome]] += 1;
    const words = WORDS[outcome];
    if (words && leftCases.length < LEFT_NAMED) leftCases.push(`${change.number} ${words}`);
  }
  const through = changes.at(-1)?.id ?? from.through;
  await batches.update(batch, { undoneThrough: through, undoEffect: effect, leftCases });
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
  const tables = { cases: new CaseTables(db), batches: new BatchTables(db) };
  let at: Undone = {
    through: batch.undoneThrough ?? 0,
    effect: batch.undoEffect ?? NOTHING_UNDONE,
    leftCases: batch.leftCases ?? [],
    changes: CHANGES_AT_ONCE,
  };
  for (let done = 0; at.changes === CHANGES_AT_ONCE; done += at.changes) {
    const from = at;
    at = await db.transaction(async () => {
      await db.hold('cases');
      return undoSome(batch.id, from, tables);
    });
    onDone(done + at.changes);
    await setImmediate();
  }
  return at.effect;
}
