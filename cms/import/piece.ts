import type { ImportEffect } from '../../domain/import-batch';
import type { ExtractedCase } from '../../extract/extracted-case';
import { isClosing, type PreparedItem } from '../../extract/prepare';
import { codeDigest, drawQueryCode } from '../query-code';
import type { Slip } from '../slip';
import { type Conflict, type Merge, merge, mergedStages } from './merge';
import type { BatchTables, Change } from './tables/batch-tables';
import type { CaseTables, FoundCase } from './tables/case-tables';

/** What some of a file's numbers would change, before anything is changed. */
export type Plan = {
  merges: Merge[];
  held: Map<string, FoundCase>;
  /** Open cases that a refused row closes. */
  closings: { found: FoundCase; reason: string }[];
  effect: ImportEffect;
  /** The effect by what the file says of its cases, the same whether one of them is withheld by now or not. */
  told: ImportEffect;
  conflicts: Conflict[];
};

const isCase = (item: PreparedItem): item is ExtractedCase => !isClosing(item);

type Outcomes = Pick<ImportEffect, Merge['outcome']>;

function counted(merges: readonly Merge[], outcomeOf: (one: Merge) => Merge['outcome']): Outcomes {
  const outcomes = { new: 0, advanced: 0, withheld: 0, unchanged: 0, refused: 0 };
  for (const one of merges) outcomes[outcomeOf(one)] += 1;
  return outcomes;
}

/** Compares what a file says with what is held. */
export async function planPiece(items: readonly PreparedItem[], cases: CaseTables): Promise<Plan> {
  const held = await cases.find(items.map(({ number }) => number));
  const merges = items.filter(isCase).map((told) => merge(held.get(told.number) ?? null, told));
  const toClose = items.filter(isClosing).filter(({ number }) => held.has(number));
  const closings = toClose.flatMap(({ number, reason }) => {
    const found = held.get(number);
    return found && !found.withheldReason ? [{ found, reason }] : [];
  });
  const conflicts = merges.flatMap((one) => one.conflicts);
  const slips = merges.filter(({ outcome, told }) => outcome === 'new' && !told.withheldReason).length;
  const also = { conflicts: conflicts.length, slips };
  const made = counted(merges, ({ outcome }) => outcome);
  const said = counted(merges, ({ held, outcome, told }) =>
    held && told.withheldReason ? 'withheld' : outcome,
  );
  return {
    ...{ merges, held, closings, conflicts },
    effect: { ...made, ...also, closed: closings.length },
    told: { ...said, ...also, closed: toClose.length },
  };
}

export type Writing = {
  cases: CaseTables;
  batches: BatchTables;
  batch: number;
  isSample: boolean;
  /** ISO date: since when what is added can be looked up. */
  today: string;
  /** ISO instant written as updatedAt of every case that is touched. */
  now: string;
};

/** A query code is drawn for a new case that may be looked up; the database gets its digest only. */
async function makeCases(merges: readonly Merge[], writing: Writing): Promise<Made> {
  const { cases, isSample, today, now } = writing;
  const fresh = merges.map((one) => ({ one, code: one.told.withheldReason ? null : drawQueryCode() }));
  const ids = await cases.insert(
    fresh.map(({ one: { told }, code }) => ({
      ...{ told, isSample },
      codeDigest: code && codeDigest(told.number, code),
    })),
    now,
  );
  const idOf = ({ told }: Merge) => ids.get(told.number) as number;
  await cases.insertStages(merges.map((one) => ({ caseId: idOf(one), stages: mergedStages(one, today) })));
  const slips = fresh.flatMap(({ one: { told }, code }) => {
    const { number, unitName, unitTelephone, language } = told;
    return code ? [{ number, code, unitName, unitTelephone, language }] : [];
  });
  const made = { change: 'made', stages: null, formerly: null, leftAt: now } as const;
  return { slips, changes: merges.map((one) => ({ ...made, caseId: idOf(one) })) };
}

type Made = { slips: Slip[]; changes: Change[] };
type Altered = { found: FoundCase; one: Merge | null; reason: string | null };

const closes = ({ found, reason }: Altered): boolean => reason !== null && found.withheldReason === null;
const addsTo = ({ one }: Altered): boolean => one !== null && one.added.length > 0;

/** Adds stages and closes what is to be closed, even where a file is not believed otherwise. */
async function changeCases(given: readonly Altered[], writing: Writing): Promise<Change[]> {
  const { cases, today, now } = writing;
  const altered = given.filter((each) => addsTo(each) || closes(each));
  await cases.replaceStages(
    altered
      .filter(addsTo)
      .map(({ found, one }) => ({ caseId: found.id, stages: mergedStages(one as Merge, today) })),
  );
  await cases.setUpdatedAt(altered.map(({ found }) => [found.id, now]));
  await cases.withhold(altered.filter(closes).map(({ found, reason }) => [found.id, String(reason)]));
  return altered.map((each) => ({
    caseId: each.found.id,
    change: closes(each) ? 'withheld' : 'advanced',
    stages: addsTo(each) ? (each.one?.added.map(({ stage }) => stage).join(',') ?? null) : null,
    formerly: each.found.updatedAt,
    leftAt: now,
  }));
}

/** Does what was planned, and answers the slips of new cases. To be called inside the transaction of the plan. */
export async function writePiece(plan: Plan, writing: Writing): Promise<Slip[]> {
  const { merges, held, closings } = plan;
  const heldAs = ({ told }: Merge) => held.get(told.number);
  const made = await makeCases(
    merges.filter((one) => !heldAs(one)),
    writing,
  );
  const altered = merges.flatMap((one) => {
    const found = heldAs(one);
    return found ? [{ found, one, reason: one.told.withheldReason }] : [];
  });
  const changed = await changeCases([...altered, ...closings.map((one) => ({ ...one, one: null }))], writing);
  await writing.batches.addChanges(writing.batch, [...made.changes, ...changed]);
  return made.slips;
}
