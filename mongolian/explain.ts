import type { Finding, RuleName } from './check';

/** What each rule found, in an editor's words: what is wrong and what to do. */
export const EXPLANATIONS: Record<RuleName, string> = {
  pua: '蒙科立等私有编码，别人搜不到，也读不出。请先转换成统一码。',
  'outside-hudum':
    '不是传统蒙古文字母（托忒文、满文、锡伯文或蒙古文数字）。请换成传统蒙古文字母；数字用 0–9。',
  cyrillic: '西里尔字母。请改用传统蒙古文。',
  'not-nfc': '同一个字有两种存法，搜索会漏。请重新输入这个字。',
  'turned-forms': '预先转过方向的标点，网页会再转一次。请用普通的括号和引号。',
  invisible: '看不见的字符，会断开连写或者改变排列方向。请删除。',
  'not-in-font': '网站字体没有这个字，会显示成方框。请换字。',
  'stray-connector': '连接符前面或后面没有字母。请删除，或补上词缀。',
  'missing-connector': '这个词的末尾元音或词缀前要用连接符 U+180E 分写。',
  'space-before-suffix': '词缀前用了空格，字形会错。请改用连接符 U+180E（数字、汉字、括号后用 U+202F）。',
  'ja-for-ya': '词缀 ᠶᠢ、ᠶᠢᠨ 写成了字母 ᠵ（U+1835）。请用 U+1836。',
  'fvs-misplaced': '变体选择符前面没有字母。请删除。',
  'fvs-boxed': '这个字母没有这种变体，会显示成方框。请删除变体选择符。',
  'fvs-no-effect': '变体选择符不起作用，删掉后字形一样。建议删除。',
  'nnbsp-after-letter': '字母后用了旧标准的连接符 U+202F。建议改成 U+180E。',
  'glued-suffix': '词缀好像连写在词上。如果是词缀，请用连接符 U+180E 分写。',
  'unknown-suffix': '连接符后面不是已知的词缀。请核对。',
  'mixed-vowels': '一个词里既有阳性元音又有阴性元音。外来词除外，请核对。',
  'suffix-harmony': '词缀的元音与词干不和谐。请核对。',
  'ascii-punctuation': '西文标点。建议用 ᠂ ᠃ ᠄ 《》（）。',
  latin: '拉丁字母。请核对是否需要。',
};

const codes = (text: string): string =>
  [...text]
    .map((char) => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ');

const AROUND = 8;

/** Letters before and after a finding, with the finding itself between 【】, so that it can be seen. */
const shown = (text: string, { at, found }: Finding): string =>
  `${text.slice(Math.max(0, at - AROUND), at)}【${found}】${text.slice(at + found.length, at + found.length + AROUND)}`;

/** One finding as a line: where (characters from 1), what (with its code points), why, and what to do. */
export const explain = (text: string, finding: Finding): string =>
  `第 ${[...text.slice(0, finding.at)].length + 1} 个字符 ${shown(text, finding)}（${codes(finding.found)}）：${EXPLANATIONS[finding.rule]}`;
