import type { CaseKind } from '../case-kind';
import type { Audience, StageId } from '../case-stage';
import type { Period } from '../clock/due-date';
import type { IsoDate } from '../clock/iso-date';
import type { Basis } from './law';
import type { ExtensionRule } from './limit';
import { ADMINISTRATIVE_STEPS } from './step-rows/administrative';
import { CRIMINAL_STEPS } from './step-rows/criminal';
import { TRAFFIC_STEPS } from './step-rows/traffic';

/**
 * Parts of a procedure that the bureau's extract has no word for. No case can stand at one of them here; they are
 * explained to everybody, so that nobody needs a case to learn of them.
 */
export const STEP_IDS = [
  'criminal.registration',
  'criminal.other-ways',
  'criminal.reconsideration',
  'criminal.filing-supervision',
  'criminal.measures',
  'criminal.appraisal-notice',
  'criminal.measure-complaint',
  'criminal.procuratorate',
  'administrative.registration',
  'administrative.filing',
  'administrative.appraisal',
  'administrative.notice-and-hearing',
  'administrative.on-the-spot-penalty',
  'administrative.reconsideration',
  'traffic.negotiation',
  'traffic.contact-card',
  'traffic.evidence-meeting',
  'traffic.hit-and-run',
] as const;
export type StepId = (typeof STEP_IDS)[number];

/** Whom a limit binds. */
export const ACTORS = ['police', 'higher-police', 'person', 'procuratorate', 'government'] as const;
export type Actor = (typeof ACTORS)[number];

/** As `Limit`, for a time that no case of this site is ever measured by. */
export type StepLimit = Period & {
  id: string;
  by: Actor;
  extendedTo: readonly number[];
  extension: ExtensionRule | null;
  basis: Basis;
  from: IsoDate | null;
  to: IsoDate | null;
};

export type Step = {
  id: StepId;
  kind: CaseKind;
  /** Stages beside which it is explained. */
  beside: readonly StageId[];
  told: readonly Audience[];
  /** What the step itself rests on; its limits carry their own. */
  basis: Basis;
  limits: readonly StepLimit[];
};

export const STEPS: readonly Step[] = [...CRIMINAL_STEPS, ...ADMINISTRATIVE_STEPS, ...TRAFFIC_STEPS];

/** The steps explained after a stage, each after the first stage it stands beside, so that none is told twice. */
export const stepsAfter = (stage: StageId): Step[] => STEPS.filter(({ beside }) => beside[0] === stage);

export const STEP_LIMITS: readonly StepLimit[] = STEPS.flatMap(({ limits }) => limits);
