import type { Outcome } from '../case-result';
import type { StageId } from '../case-stage';
import type { Period } from '../clock/due-date';
import type { IsoDate } from '../clock/iso-date';
import { ADMINISTRATIVE_LIMITS } from './administrative';
import { CRIMINAL_LIMITS } from './criminal';
import type { Basis } from './law';
import { TRAFFIC_LIMITS } from './traffic';
import { TRAFFIC_EXPLAINED } from './traffic-explained';

/**
 * What a limit is about. Only `decide` and `notify` are computed for a case; the rest is for explaining:
 * whether they apply, or when they began, is not in the extract.
 */
export const LIMIT_PURPOSES = [
  'decide',
  'notify',
  'transfer',
  'intake',
  'other-administrative',
  'fast-track',
  'after-appraisal',
  'explain',
] as const;
export type LimitPurpose = (typeof LIMIT_PURPOSES)[number];

/** Who must agree before a limit gets longer. */
export const EXTENSION_RULES = ['county-head', 'higher-organ', 'on-approval', 'complex-told'] as const;
export type ExtensionRule = (typeof EXTENSION_RULES)[number];

/** Time that does not count. The extract does not carry it, so a page must say so beside every due date. */
export const SUSPENSIONS = [
  'appraisal',
  'hearing',
  'offender-not-found',
  'hit-and-run',
  'determination-suspended',
] as const;
export type Suspension = (typeof SUSPENSIONS)[number];

/** One limit while one wording of the law was in force. A change of law is a new row, never an edit. */
export type Limit = Period & {
  id: string;
  purpose: LimitPurpose;
  stages: readonly StageId[];
  /** The stage from whose date the time runs. */
  startsAt: StageId | 'own';
  extendedTo: readonly number[];
  extension: ExtensionRule | null;
  suspendedBy: readonly Suspension[];
  basis: Basis;
  /** First and last day, both included, on which the time may have begun; null is open. */
  from: IsoDate | null;
  to: IsoDate | null;
  /** Present: holds only while the stage's result is one of these; null means no result yet. */
  results?: readonly Outcome[];
  /** Present: holds only in a case that has been through this stage. */
  after?: StageId;
  /** Present: does not hold in a case that has been through this stage. */
  unless?: StageId;
  /** Stages any of which ends the time. Absent: the extract does not tell when it ended. */
  ends?: readonly StageId[];
  /** `at-most`: the disclosed dates lie further apart than what the law counts, so a long wait proves nothing. */
  span?: 'at-most';
};

export const LIMITS: readonly Limit[] = [
  ...CRIMINAL_LIMITS,
  ...ADMINISTRATIVE_LIMITS,
  ...TRAFFIC_LIMITS,
  ...TRAFFIC_EXPLAINED,
];

/** Everything the law limited at a stage for time that began on a day. */
export const limitsOf = (stage: StageId, startedOn: IsoDate): Limit[] =>
  LIMITS.filter(
    ({ stages, from, to }) =>
      stages.includes(stage) && (from === null || from <= startedOn) && (to === null || startedOn <= to),
  );

/** The stage from whose date a stage's handling limit runs; its own where no row says otherwise. */
export const limitStart = (stage: StageId): StageId => {
  const row = LIMITS.find(({ purpose, stages }) => purpose === 'decide' && stages.includes(stage));
  return row === undefined || row.startsAt === 'own' ? stage : row.startsAt;
};

const find = (purpose: LimitPurpose, stage: StageId, startedOn: IsoDate, result: Outcome) =>
  limitsOf(stage, startedOn).find(
    (row) => row.purpose === purpose && (row.results === undefined || row.results.includes(result)),
  ) ?? null;

/**
 * How long the police have at a stage. `startedOn` is the date of `limitStart(stage)`, and picks the wording of
 * the law. A row with `amount` null means that the law sets no limit; null, that nothing is being waited for.
 */
export const limitFor = (stage: StageId, startedOn: IsoDate, result: Outcome = null): Limit | null =>
  find('decide', stage, startedOn, result);

/** By when the paper a stage leads to must have been made or handed over. Whether it was is not in the extract. */
export const noticeFor = (
  stage: StageId,
  reachedOn: IsoDate,
  reached: readonly StageId[],
  result: Outcome = null,
): Limit | null => {
  const row = find('notify', stage, reachedOn, result);
  return row?.after !== undefined && !reached.includes(row.after) ? null : row;
};
