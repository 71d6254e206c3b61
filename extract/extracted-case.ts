import type { CaseKind } from '@/domain/case-kind';
import type { StageId } from '@/domain/case-stage';
import { WITHHOLD_REASONS } from '@/domain/party';
import type { CaseFacts } from './stage-row';

/**
 * Why a case is kept out of the lookup, strongest first to the last. `unclear`: a refused row did not clearly
 * say 是, so the case stays closed until the office has corrected it.
 */
export const EXTRACT_WITHHOLDINGS = [...WITHHOLD_REASONS, 'unclear'] as const;
export type ExtractWithholding = (typeof EXTRACT_WITHHOLDINGS)[number];

/** Of two reasons the one earlier in the list: the answer must not depend on the order of rows. */
export function joinWithholdings(
  a: ExtractWithholding | null,
  b: ExtractWithholding | null,
): ExtractWithholding | null {
  if (!a || !b) return a ?? b;
  return EXTRACT_WITHHOLDINGS.indexOf(a) <= EXTRACT_WITHHOLDINGS.indexOf(b) ? a : b;
}

export type ExtractedStage = { stage: StageId; date: string; result: string | null };

/** A case as this extract tells it; it has one stage at least. Stages by date, then by a case's life. */
export type ExtractedCase = CaseFacts & {
  number: string;
  kind: CaseKind;
  /** Null when the case may be looked up. */
  withheldReason: ExtractWithholding | null;
  stages: ExtractedStage[];
};

/** A case of which no row was believed but which a refused row closes, should the system know it already. */
export type CaseClosing = { number: string; reason: ExtractWithholding };
