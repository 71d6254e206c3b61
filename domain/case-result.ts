/** Results the extract writes in fixed words, so that they can be said in both languages. */
export const CASE_RESULTS = [
  'determination-made',
  'certificate-made',
  'agreement',
  'no-agreement',
  'mediation-ended',
  'upheld',
  'redo',
  'warning',
  'fine',
  'detention',
] as const;
export type CaseResult = (typeof CASE_RESULTS)[number];

export const CASE_RESULT_TERMS: Record<CaseResult, string> = {
  'determination-made': '认定书已作出',
  'certificate-made': '事故证明已作出',
  agreement: '达成协议',
  'no-agreement': '未达成协议',
  'mediation-ended': '调解终结',
  upheld: '维持',
  redo: '责令重新认定',
  warning: '警告',
  fine: '罚款',
  detention: '行政拘留',
};

export const resultOfTerm = (term: string): CaseResult | null =>
  CASE_RESULTS.find((result) => CASE_RESULT_TERMS[result] === term) ?? null;

/** `other`: a result in words of its own. Null: no result yet. */
export type Outcome = CaseResult | 'other' | null;

export const outcomeOf = (text: string | null): Outcome => (text ? (resultOfTerm(text) ?? 'other') : null);

const CUSTODY = '(?:拘留|羁押|逮捕|监视居住|取保候审|拘役|徒刑|管制)';
const DURATION = '[\\d０-９〇零一二两三四五六七八九十百半]+\\s*(?:日|天|周|个?月|年|小时)';
const LENGTH = new RegExp(`${CUSTODY}.{0,12}?${DURATION}|${DURATION}.{0,6}?${CUSTODY}`);

/** True where a text says how long somebody is or was held: the 2018 disclosure rule leaves that out. */
export const statesCustodyLength = (text: string): boolean => LENGTH.test(text);
