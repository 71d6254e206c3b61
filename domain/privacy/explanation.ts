import type { Finding, PrivacyRule } from './finding';
import type { PlacedFinding } from './passage';
import { mask } from './scan';

/** Why each kind may not be public, as the end of a sentence that begins with the words found. */
export const PRIVACY_REASONS: Record<PrivacyRule, string> = {
  'identity-number': '是证件号码',
  minor: '会让人认出未成年人',
  'sexual-offence': '涉及性侵害案件，不能公开',
  secret: '是涉密或内部字样',
  'bank-card': '是银行卡号',
  mobile: '是手机号码',
  wechat: '是私人账号',
  email: '是电子邮箱',
  telephone: '是没有列入本局单位表的电话',
  plate: '是车牌号',
  address: '是详细住址',
  name: '是自然人姓名',
  health: '是健康状况',
  'detention-length': '是羁押或拘留的期限',
  seal: '是印章',
};

const AROUND = 10;
/** Values that are not repeated even to the one who wrote them: messages are kept in logs and on screens. */
const COVERED: ReadonlySet<PrivacyRule> = new Set(['identity-number', 'bank-card']);

export type Quotation = { before: string; words: string; after: string };

/** The words found with what stands around them on their line; numbers that prove who somebody is are covered. */
export function quotation(finding: PlacedFinding, around = AROUND): Quotation {
  const { passage, start, end } = finding;
  const lineStart = passage.text.lastIndexOf('\n', start - 1) + 1;
  const nextLine = passage.text.indexOf('\n', end);
  const lineEnd = nextLine < 0 ? passage.text.length : nextLine;
  const from = Math.max(lineStart, start - around);
  const to = Math.min(lineEnd, end + around);
  return {
    before: (from > lineStart ? '…' : '') + passage.text.slice(from, start),
    words: COVERED.has(finding.rule) ? mask(finding) : finding.text,
    after: passage.text.slice(end, to) + (to < lineEnd ? '…' : ''),
  };
}

/** What the writer can do instead: the lawful form, deletion, or a sentence of their own. */
export const advice = ({ proposal }: Pick<Finding, 'proposal'>): string => {
  if (proposal === null) return '请改写，不要让人认出是谁。';
  return proposal === '' ? '请删去。' : `可改为“${proposal}”。`;
};

/** One finding as a sentence: where, which words, why, and what instead. */
export function explain(finding: PlacedFinding): string {
  const { before, words, after } = quotation(finding);
  const who =
    finding.level === 'hard' ? '这一项任何人都不能放行。' : '确需保留的，请法制审核写明理由后核准。';
  return `${finding.passage.place}：“${before}${words}${after}”，“${words}”${PRIVACY_REASONS[finding.rule]}。${advice(finding)}${who}`;
}

/** A passage in which every finding is covered: what may be kept after the text itself has gone. */
export function coveredText(text: string, findings: readonly Finding[]): string {
  let out = '';
  let at = 0;
  for (const finding of [...findings].sort((a, b) => a.start - b.start)) {
    if (finding.start < at) continue;
    out += text.slice(at, finding.start) + mask(finding);
    at = finding.end;
  }
  return out + text.slice(at);
}
