import { STAGES } from '../../domain/case-stage';
import type { ExtractedCase, ExtractedStage } from '../../extract/extracted-case';
import { byDateThenStage, mustPrecede } from '../../extract/stage-order';

/** What says whose case a number is. Two files that differ here speak of two different cases. */
const IDENTITY = ['unitName', 'role', 'language'] as const;
type Identity = Pick<ExtractedCase, (typeof IDENTITY)[number]>;

/** `disclosedOn`: since when the party can look it up; null where that was not noted. */
export type HeldStage = ExtractedStage & { disclosedOn: string | null };

/** A case as this installation already holds it. */
export type HeldCase = Identity & {
  id: number;
  number: string;
  withheldReason: string | null;
  stages: HeldStage[];
};

/** Where a file contradicts what is held: what is held stays, and the desk is told. */
export type Conflict = { number: string; what: string; held: string; told: string };

export type Merge = {
  /** Null where nothing is held yet. */
  held: HeldCase | null;
  told: ExtractedCase;
  added: ExtractedStage[];
  conflicts: Conflict[];
  outcome: 'new' | 'advanced' | 'withheld' | 'unchanged' | 'refused';
};

const IDENTITY_NAMES: Record<keyof Identity, string> = {
  unitName: '办案单位',
  role: '当事人身份',
  language: '当事人语言',
};

/** Refusing is safer than guessing: a stranger's stages must never appear on a party's receipt. */
const identityConflicts = (held: HeldCase, told: ExtractedCase): Conflict[] =>
  IDENTITY.filter((field) => held[field] !== told[field]).map((field) => ({
    number: told.number,
    what: IDENTITY_NAMES[field],
    held: held[field],
    told: told[field],
  }));

const dateConflicts = (held: HeldCase, told: ExtractedCase): Conflict[] =>
  told.stages.flatMap(({ stage, date }) => {
    const before = held.stages.find((one) => one.stage === stage);
    return before && before.date !== date
      ? [{ number: told.number, what: STAGES[stage].term, held: before.date, told: date }]
      : [];
  });

/** New stages that would stand before one they must follow, or after one they must precede. */
const orderConflicts = (held: HeldCase, added: readonly ExtractedStage[]): Conflict[] =>
  added.flatMap((fresh) => {
    const wrong = held.stages.find(
      (old) =>
        (mustPrecede(old.stage, fresh.stage) && fresh.date < old.date) ||
        (mustPrecede(fresh.stage, old.stage) && old.date < fresh.date),
    );
    return wrong
      ? [
          {
            number: held.number,
            what: STAGES[fresh.stage].term,
            held: `${STAGES[wrong.stage].term} ${wrong.date}`,
            told: fresh.date,
          },
        ]
      : [];
  });

/**
 * What an extract changes about one case. A case once withheld stays withheld whatever a later file says:
 * only a person at the desk opens it again. Importing the same file twice changes nothing.
 */
export function merge(held: HeldCase | null, told: ExtractedCase): Merge {
  if (!held) return { held, told, added: told.stages, conflicts: [], outcome: 'new' };
  const strangers = identityConflicts(held, told);
  const becomesWithheld = told.withheldReason !== null && held.withheldReason === null;
  if (strangers.length > 0)
    return { held, told, added: [], conflicts: strangers, outcome: becomesWithheld ? 'withheld' : 'refused' };
  const fresh = told.stages.filter(({ stage }) => !held.stages.some((old) => old.stage === stage));
  const misplaced = orderConflicts(held, fresh);
  const added = misplaced.length > 0 ? [] : [...fresh].sort(byDateThenStage);
  const conflicts = [...dateConflicts(held, told), ...misplaced];
  const outcome = becomesWithheld ? 'withheld' : added.length > 0 ? 'advanced' : 'unchanged';
  return { held, told, added, conflicts, outcome };
}

/** All stages of a case after the merge, by date and then by a case's life; what is added is disclosed `today`. */
export const mergedStages = ({ held, added }: Merge, today: string): HeldStage[] =>
  [...(held?.stages ?? []), ...added.map((stage) => ({ ...stage, disclosedOn: today }))].sort(
    byDateThenStage,
  );
