import type { Column } from './column';

/** Why a row does not enter the system. A refused row never stops the good ones. */
export const REFUSAL_REASONS = [
  'columns-too-few',
  'columns-too-many',
  'formula',
  'bidi-control',
  'control-character',
  'unreadable-character',
  'cell-too-long',
  'number-missing',
  'number-form',
  'kind-unknown',
  'kind-letter',
  'unit-missing',
  'telephone-unusable',
  'stage-missing',
  'stage-not-disclosable',
  'stage-other-kind',
  'stage-unknown',
  'date-missing',
  'date-invalid',
  'date-future',
  'date-too-early',
  'result-too-long',
  'private',
  'disclosable-unclear',
  'withheld-without-reason',
  'withheld-and-disclosable',
  'reason-unknown',
  'role-not-eligible',
  'language-unknown',
  'stage-twice',
  'stage-order',
  'result-conflict',
  'facts-conflict',
  'case-too-many-rows',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

export type Refusal = {
  /** Line of the file, or row of the worksheet, from 1. */
  line: number;
  /** Null when the fault is the row's, not one cell's. */
  column: Column | null;
  /** What stands there, shortened; masked when it may be private. */
  value: string;
  reason: RefusalReason;
  /** A sentence in Chinese for the operator: what is wrong and what to do. */
  words: string;
  /** Rows this refusal stands for: identical rows are named once. */
  rows: number;
};
