import type { Reached } from './case-clock';
import { outcomeOf } from './case-result';
import type { StageId } from './case-stage';
import type { Due } from './clock/due-date';
import type { IsoDate } from './clock/iso-date';
import { type Standing, standing } from './clock/standing';
import type { Basis } from './procedure/law';
import {
  isStillOpen,
  REMEDY_IDS,
  type Remedy,
  type RemedyId,
  type RemedyStart,
  remediesAt,
  remedyDue,
} from './remedy';
import type { Viewer } from './visibility';

/** `stage`: the stage it is about, the current one or an earlier one. `telephone`: null where none is known. */
export type ShownRemedy = {
  id: RemedyId;
  stage: StageId;
  telephone: string | null;
  starts: RemedyStart | null;
  due: Due | null;
  standing: Standing;
  basis: Basis;
};

const shown = (
  remedy: Remedy,
  { stage, date }: Reached,
  unitTelephone: string,
  today: IsoDate,
): ShownRemedy => {
  const due = remedyDue(remedy, date);
  return {
    id: remedy.id,
    stage,
    telephone: remedy.telephone === 'unit' ? unitTelephone : remedy.telephone,
    starts: remedy.limit?.starts ?? null,
    due,
    standing: standing(due, today),
    basis: remedy.basis,
  };
};

/**
 * What a viewer can do: everything the current stage allows, and from stages left behind what is still in time.
 * `reached` oldest first; a remedy of two stages counts from the later one.
 */
export const shownRemedies = (
  reached: readonly Reached[],
  viewer: Viewer,
  unitTelephone: string,
  today: IsoDate,
): ShownRemedy[] => {
  const current = reached.at(-1);
  const found = new Map<RemedyId, ShownRemedy>();
  for (const at of reached) {
    for (const remedy of remediesAt(at.stage, viewer, outcomeOf(at.result))) {
      if (at === current || isStillOpen(remedy, at.date, today)) {
        found.set(remedy.id, shown(remedy, at, unitTelephone, today));
      }
    }
  }
  return [...found.values()].sort((a, b) => REMEDY_IDS.indexOf(a.id) - REMEDY_IDS.indexOf(b.id));
};
