import type { Outcome } from './case-result';
import { STAGE_IDS, type StageId } from './case-stage';
import { type Due, dueDate, type Period } from './clock/due-date';
import type { IsoDate } from './clock/iso-date';
import { type Standing, standing } from './clock/standing';
import type { Basis } from './procedure/law';
import { ADMINISTRATIVE_REMEDIES } from './remedy-rows/administrative';
import { COMMON_REMEDIES } from './remedy-rows/common';
import { CRIMINAL_REMEDIES } from './remedy-rows/criminal';
import { TRAFFIC_REMEDIES } from './remedy-rows/traffic';
import type { Viewer } from './visibility';

export const REMEDY_IDS = [
  'criminal-reconsideration',
  'criminal-second-review',
  'filing-supervision',
  'new-evidence',
  'private-prosecution',
  'criminal-re-appraisal',
  'incidental-civil-claim',
  'measure-complaint',
  'procuratorate-complaint',
  'non-prosecution-appeal',
  'administrative-reconsideration',
  'administrative-lawsuit',
  'inaction-reconsideration',
  'hearing',
  'administrative-re-appraisal',
  'public-order-mediation',
  'accident-review',
  'accident-re-appraisal',
  'accident-mediation',
  'accident-evidence',
  'contact-card',
  'quick-determination',
  'hit-and-run-progress',
  'hit-and-run-determination',
  'civil-lawsuit',
  'ask-unit',
  'complaint-12389',
  'petition',
  'legal-aid-12348',
] as const;
export type RemedyId = (typeof REMEDY_IDS)[number];

/**
 * When a remedy's own time begins. `document`: on receiving the paper about this stage, which cannot be before
 * the stage's date, so the date computed from it is the earliest possible last day. `later-paper`: on receiving
 * a paper whose date is not disclosed, so no date is computed.
 */
export const REMEDY_STARTS = ['document', 'later-paper'] as const;
export type RemedyStart = (typeof REMEDY_STARTS)[number];

export type Remedy = {
  id: RemedyId;
  stages: readonly StageId[] | 'all';
  /** Whose right it is. */
  viewers: readonly Viewer[] | 'all';
  /** Null: may be used at any time. */
  limit: (Period & { starts: RemedyStart }) | null;
  /** `unit`: the handling unit's own number. Null: none that holds for every banner. */
  telephone: string | 'unit' | null;
  basis: Basis;
  /** Present: only while the stage's result is one of these. */
  results?: readonly Outcome[];
};

/** In the order in which a page lists them: the strongest and soonest ended first, what always helps last. */
export const REMEDIES: readonly Remedy[] = [
  ...CRIMINAL_REMEDIES,
  ...ADMINISTRATIVE_REMEDIES,
  ...TRAFFIC_REMEDIES,
  ...COMMON_REMEDIES,
];

export const remediesAt = (stage: StageId, viewer: Viewer, outcome: Outcome = null): Remedy[] =>
  REMEDIES.filter(
    ({ stages, viewers, results }) =>
      (stages === 'all' || stages.includes(stage)) &&
      (viewers === 'all' || viewers.includes(viewer)) &&
      (results === undefined || results.includes(outcome)),
  );

/** Stages at which a person has a remedy that not everybody always has. */
export const stagesOfRemedy = ({ stages }: Remedy): readonly StageId[] =>
  stages === 'all' ? STAGE_IDS : stages;

/** The earliest day on which the remedy can end; null without a limit, or where its beginning is not known. */
export const remedyDue = ({ limit }: Remedy, reachedOn: IsoDate): Due | null =>
  limit === null || limit.starts === 'later-paper' ? null : dueDate(limit, reachedOn);

/** A stage already left behind keeps the remedies whose time still runs. */
export const isStillOpen = (remedy: Remedy, reachedOn: IsoDate, today: IsoDate): boolean => {
  const open: readonly Standing[] = ['running', 'due-today', 'unknown'];
  return (
    remedyDue(remedy, reachedOn) !== null && open.includes(standing(remedyDue(remedy, reachedOn), today))
  );
};
