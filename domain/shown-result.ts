import { type CaseResult, resultOfTerm, statesCustodyLength } from './case-result';
import { kindOfStage, STAGES, type StageId } from './case-stage';
import { type LookUpPolicy, mayShow, type Viewer, type VisibleItem } from './visibility';

/**
 * What an answer says about a stage's result. `on-paper`: a decision was made and served, its content is on
 * paper. `term`: one of the extract's fixed words. `text`: the bureau's own words, in Chinese.
 */
export type ShownResult =
  | { type: 'on-paper' }
  | { type: 'term'; result: CaseResult }
  | { type: 'text'; text: string };

const itemOf = (stage: StageId): VisibleItem => {
  if (kindOfStage(stage) === 'criminal') return 'measure-kind';
  return STAGES[stage].result === 'sealed' ? 'penalty-content' : 'result';
};

const DECISIONS: readonly StageId[] = ['administrative.penalty', 'administrative.no-penalty'];

/**
 * Null says nothing. A sealed result answers the same whatever it was and whether there was one. Decisions of
 * before 2026 are sealed as well: what the law forbids is providing the record now, however old it is.
 */
export const shownResult = (
  stage: StageId,
  result: string | null,
  viewer: Viewer,
  policy: LookUpPolicy,
): ShownResult | null => {
  const isDecision = DECISIONS.includes(stage);
  if (!mayShow(viewer, itemOf(stage), policy)) return isDecision ? { type: 'on-paper' } : null;
  // The extract is checked for this on its way in; whatever slips through stops here.
  if (!result || statesCustodyLength(result)) return isDecision ? { type: 'on-paper' } : null;
  const term = resultOfTerm(result);
  return term === null ? { type: 'text', text: result } : { type: 'term', result: term };
};
