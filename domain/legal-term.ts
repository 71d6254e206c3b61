/**
 * Words of the law that an answer cannot do without, as they stand in Chinese sentences. Each is explained where it
 * stands; its plain words are `Terms.list` of the messages.
 */
export const LEGAL_TERMS = {
  'working-day': '工作日',
  served: '送达',
  reconsideration: '复议',
  'second-review': '复核',
  filing: '立案',
  acceptance: '受案',
  investigation: '侦查',
  'supplementary-investigation': '补充侦查',
  prosecution: '起诉',
  jurisdiction: '管辖',
  accuser: '控告人',
  injured: '被侵害人',
  victim: '被害人',
  relative: '近亲属',
  appraisal: '鉴定',
  'appraisal-opinion': '鉴定意见',
  determination: '认定书',
  certificate: '事故证明',
  'mediation-end': '终结书',
  measure: '强制措施',
  'case-file': '案卷',
  'public-order': '治安案件',
  hearing: '听证',
  'hit-and-run': '逃逸',
  duplicate: '副本',
  suspended: '中止',
  'public-prosecution': '公诉',
  'legal-aid': '法律援助',
} as const;
export type TermId = keyof typeof LEGAL_TERMS;

export const TERM_IDS = Object.keys(LEGAL_TERMS) as TermId[];

const isExplained = (text: string, term: string): boolean =>
  new RegExp(`${term}(?:就是|是请)|叫作“[^”]*${term}`).test(text);

/** Terms that stand in some of the texts and are explained in none of them, the longest first found. */
export const termsIn = (texts: readonly string[]): TermId[] => {
  let rest = texts.join('\n');
  const found: TermId[] = [];
  for (const id of [...TERM_IDS].sort((a, b) => LEGAL_TERMS[b].length - LEGAL_TERMS[a].length)) {
    const term = LEGAL_TERMS[id];
    if (!rest.includes(term)) continue;
    if (!isExplained(rest, term)) found.push(id);
    // What is left of 补充侦查 must not be found again as 侦查.
    rest = rest.replaceAll(term, '\u0000');
  }
  return TERM_IDS.filter((id) => found.includes(id));
};
