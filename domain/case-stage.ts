import { CASE_KINDS, type CaseKind } from './case-kind';
import { ADMINISTRATIVE_STAGES } from './stage-rows/administrative';
import { CRIMINAL_STAGES } from './stage-rows/criminal';
import { TRAFFIC_STAGES } from './stage-rows/traffic';

/**
 * What a party may be told that a case has reached: the words of the bureau's extract, and no others.
 * The order is the order of a case's life; it decides between two stages of one day.
 * 破案 is missing on purpose: the 2018 disclosure rule dropped it, and it presumes guilt.
 */
export const CASE_STAGES = {
  criminal: ['accepted', 'review', 'filed', 'not-filed', 'transferred', 'stopped', 'dropped', 'prosecution'],
  administrative: [
    'accepted',
    'investigation',
    'mediation',
    'penalty',
    'no-penalty',
    'to-criminal',
    'terminated',
    'closed',
  ],
  traffic: [
    'accepted',
    'not-accepted',
    'investigation',
    'appraisal',
    'simple-determination',
    'determination',
    'review',
    'mediation',
    'closed',
  ],
} as const satisfies Record<CaseKind, readonly string[]>;

export type StageOf<K extends CaseKind> = `${K}.${(typeof CASE_STAGES)[K][number]}`;
export type StageId = { [K in CaseKind]: StageOf<K> }[CaseKind];

/** Who goes on after the police part, or beside it. */
export const HAND_OVERS = [
  'procuratorate',
  'court',
  'review-body',
  'traffic-12123',
  'other-organ',
  'criminal-case',
] as const;
export type HandOver = (typeof HAND_OVERS)[number];

/** Whom the law has told of a stage, on paper or by word of mouth; this site never replaces that. */
export const AUDIENCES = [
  'reporter',
  'accuser',
  'victim',
  'suspect',
  'family',
  'applicant',
  'parties',
  'procuratorate',
] as const;
export type Audience = (typeof AUDIENCES)[number];

export type Stage<Id extends StageId = StageId> = {
  id: Id;
  /** The legal term, as the extract writes it. */
  term: string;
  /** Stages that may lawfully follow, likeliest first. */
  next: readonly StageId[];
  /** True when the police have nothing left to do. Ended never means solved. */
  endsPolicePart: boolean;
  handOver: HandOver | null;
  told: readonly Audience[];
  /** Part of the receipt: what a person who only reported is told without any further setting. */
  isReceipt: boolean;
  /** `sealed`: the extract's result may state a penalty, which stays on paper (治安管理处罚法 art. 136). */
  result: 'open' | 'sealed';
};

export const STAGES: { readonly [Id in StageId]: Stage<Id> } = {
  ...CRIMINAL_STAGES,
  ...ADMINISTRATIVE_STAGES,
  ...TRAFFIC_STAGES,
};

export const stagesOfKind = (kind: CaseKind): StageId[] =>
  CASE_STAGES[kind].map((name) => `${kind}.${name}` as StageId);

export const STAGE_IDS: readonly StageId[] = CASE_KINDS.flatMap(stagesOfKind);

export const isStageId = (value: string): value is StageId =>
  (STAGE_IDS as readonly string[]).includes(value);

export const kindOfStage = (stage: StageId): CaseKind => stage.slice(0, stage.indexOf('.')) as CaseKind;

/** The stage a term of the extract means in this kind of case, or null for a term that may not be shown. */
export const stageOfTerm = (kind: CaseKind, term: string): StageId | null =>
  stagesOfKind(kind).find((id) => STAGES[id].term === term) ?? null;

/** Place of a stage in a case's life; only compare stages of one kind. */
export const stageRank = (stage: StageId): number => STAGE_IDS.indexOf(stage);
