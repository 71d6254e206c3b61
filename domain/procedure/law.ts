/** The laws and rules this site relies on, by the names they are cited under. */
export const LAWS = [
  'criminal-procedure-law',
  'criminal-case-rules',
  'case-intake-opinion',
  'public-order-law',
  'administrative-penalty-law',
  'administrative-case-rules',
  'reconsideration-law',
  'administrative-litigation-law',
  'civil-procedure-law',
  'legal-aid-law',
  'police-law',
  'traffic-accident-rules',
  'minors-law',
  'state-secrets-law',
  'information-rules',
  'disclosure-rules',
  'unity-law',
  'petition-rules',
] as const;
export type Law = (typeof LAWS)[number];

export const LAW_TITLES: Record<Law, string> = {
  'criminal-procedure-law': '中华人民共和国刑事诉讼法',
  'criminal-case-rules': '公安机关办理刑事案件程序规定',
  'case-intake-opinion': '公安部关于改革完善受案立案制度的意见',
  'public-order-law': '中华人民共和国治安管理处罚法',
  'administrative-penalty-law': '中华人民共和国行政处罚法',
  'administrative-case-rules': '公安机关办理行政案件程序规定',
  'reconsideration-law': '中华人民共和国行政复议法',
  'administrative-litigation-law': '中华人民共和国行政诉讼法',
  'civil-procedure-law': '中华人民共和国民事诉讼法',
  'legal-aid-law': '中华人民共和国法律援助法',
  'police-law': '中华人民共和国人民警察法',
  'traffic-accident-rules': '道路交通事故处理程序规定',
  'minors-law': '中华人民共和国未成年人保护法',
  'state-secrets-law': '中华人民共和国保守国家秘密法',
  'information-rules': '中华人民共和国政府信息公开条例',
  'disclosure-rules': '公安机关执法公开规定',
  'unity-law': '中华人民共和国民族团结进步促进法',
  'petition-rules': '信访工作条例',
};

/**
 * What a limit or a right rests on. An article ('118', '49–56') stands here only where its text was read.
 * `isQuotable` false: the article stays in the code and never reaches a public page.
 */
export type Basis = { law: Law; article: string | null; isQuotable: boolean };

/** How well a basis is known: its text was read, only partly, or the law is named without an article. */
export type Reading = 'read' | 'partly' | 'named';

export const readingOf = ({ law, article }: Basis): Reading => {
  if (law === 'case-intake-opinion') return 'partly';
  return article === null ? 'named' : 'read';
};

/** The article a public page may print, or null. */
export const quotedArticle = ({ article, isQuotable }: Basis): string | null => (isQuotable ? article : null);
