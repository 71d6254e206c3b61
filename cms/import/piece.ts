import type { ImportEffect } from '../../domain/import-batch';
import type { ExtractedCase } from '../../extract/extracted-case';
import { isClosing, type PreparedItem } from '../../extract/prepare';
import { codeDigest, drawQueryCode } from '../query-code';
import type { Slip } from '../slip';
import { type Conflict, type Merge, merge, mergedStages } from './merge';
import type { BatchTables } from './tables/batch-tables';
import type { CaseTables, FoundCase } from './tables/case-tables';

/** What some of a file's numbers would change, before anything is changed. */
export type Plan = {
  merges: Merge[];
  held: Map<string, FoundCase>;
  /** Open cases that a refused row closes. */
  closings: { found: FoundCase; reason: string }[];
  effect: ImportEffect;
  conflicts: Conflict[];
};

const isCase = (item: PreparedItem): item is ExtractedCase => !isClosing(item);

/** Compares what a file says with what is held. */
export function planPiece(items: readonly PreparedItem[], cases: CaseTables): Plan {
  const held = cases.find(items.map(({ number }) => number));
  const merges = items.filter(isCase).map((told) => merge(held.get(told.number) ?? null, told));
  const closings = items.filter(isClosing).flatMap(({ number, reason }) => {
    const found = held.get(number);
    return found && !found.withheldReason ? [{ found, reason }] : [];
  });
  const conflicts = merges.flatMap((one) => one.conflicts);
  const outcomes = { new: 0, advanced: 0, withheld: 0, unchanged: 0, refused: 0 };
  for (const { outcome } of merges) outcomes[outcome] += 1;
  const slips = merges.filter(({ outcome, told }) => outcome === 'new' && !told.withheldReason).length;
  const effect = { ...outcomes, closed: closings.length, conflicts: conflicts.length, slips };
  return { merges, held, closings, effect, conflicts };
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
function makeCase(one: Merge, writing: Writing): Slip | null {
  const { cases, batches, batch, isSample, today, now } = writing;
  const { number, unitName, unitTelephone, language, withheldReason } = one.told;
  const code = withheldReason ? null : drawQueryCode();
  const caseId = cases.insert(
    { told: one.told, isSample, codeDigest: code && codeDigest(number, code) },
    now,
  );
  cases.writeStages(caseId, mergedStages(one, today), true);
  batches.addChange(batch, { caseId, change: 'made', stages: null, formerly: null, leftAt: now });
  return code ? { number, code, unitName, unitTelephone, language } : null;
}

/** Adds stages and closes what is to be closed, even where a file is not believed otherwise. */
function changeCase(found: FoundCase, one: Merge | null, reason: string | null, writing: Writing): void {
  const { cases, batches, batch, today, now } = writing;
  const added = one?.added ?? [];
  const closes = reason !== null && found.withheldReason === null;
  if (added.length === 0 && !closes) return;
  if (one && added.length > 0) cases.writeStages(found.id, mergedStages(one, today), false);
  cases.setUpdatedAt(found.id, now);
  if (closes) cases.withhold(found.id, reason, now);
  batches.addChange(batch, {
    caseId: found.id,
    change: closes ? 'withheld' : 'advanced',
    stages: added.length > 0 ? added.map(({ stage }) => stage).join(',') : null,
    formerly: found.updatedAt,
    leftAt: now,
  });
}

/** Does what was planned, and answers the slips of new cases. To be called inside the transaction of the plan. */
export function writePiece(plan: Plan, writing: Writing): Slip[] {
  const slips: Slip[] = [];
  for (const one of plan.merges) {
    const found = plan.held.get(one.told.number);
    if (found) changeCase(found, one, one.told.withheldReason, writing);
    else {
      const slip = makeCase(one, writing);
      if (slip) slips.push(slip);
    }
  }
  for (const { found, reason } of plan.closings) changeCase(found, null, reason, writing);
  return slips;
}
