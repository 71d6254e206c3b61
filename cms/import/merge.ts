import { stageRank } from '../../domain/case-stage';
import type { ExtractedCase, ExtractedStage } from '../../extract/extracted-case';

/** A case as this installation already holds it. */
export type HeldCase = {
  id: number;
  number: string;
  withheldReason: string | null;
  stages: ExtractedStage[];
};

export type Conflict = { number: string; stage: ExtractedStage['stage']; held: string; told: string };

export type Merge = {
  /** Null where nothing is held yet. */
  held: HeldCase | null;
  told: ExtractedCase;
  added: ExtractedStage[];
  /** Stages held with another date: what is held stays, and the desk is told. */
  conflicts: Conflict[];
  outcome: 'new' | 'advanced' | 'withheld' | 'unchanged';
};

const inOrder = (one: ExtractedStage, other: ExtractedStage): number =>
  one.date.localeCompare(other.date) || stageRank(one.stage) - stageRank(other.stage);

/**
 * What an extract changes about one case. A case once withheld stays withheld whatever a later file says:
 * only a person at the desk opens it again. Importing the same file twice changes nothing.
 */
export function merge(held: HeldCase | null, told: ExtractedCase): Merge {
  const known = new Map(held?.stages.map((stage) => [stage.stage, stage.date]));
  const added = told.stages.filter(({ stage }) => !known.has(stage)).sort(inOrder);
  const conflicts = told.stages.flatMap(({ stage, date }) => {
    const heldDate = known.get(stage);
    return heldDate !== undefined && heldDate !== date
      ? [{ number: told.number, stage, held: heldDate, told: date }]
      : [];
  });
  const becomesWithheld = told.withheldReason !== null && held !== null && held.withheldReason === null;
  const outcome = !held ? 'new' : becomesWithheld ? 'withheld' : added.length > 0 ? 'advanced' : 'unchanged';
  return { held, told, added, conflicts, outcome };
}

/** All stages of a case after the merge, by date and then by a case's life. */
export const mergedStages = ({ held, added }: Merge): ExtractedStage[] =>
  [...(held?.stages ?? []), ...added].sort(inOrder);
