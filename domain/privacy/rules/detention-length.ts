import { after, before } from '../clause';
import { CHINESE_NUMERAL } from '../numeral';
import { matches, type Reading, type Span } from '../reading';

const GAP = '[ ]{0,2}';
const LENGTH = `(?:[0-9]{1,4}|[${CHINESE_NUMERAL}]{1,5})${GAP}(?:个${GAP}月(?!内)|[日天](?!内|之内)|年)`;
const letters = (word: string): string => [...word].join(GAP);
const KINDS = [
  '拘留',
  '刑拘',
  '行拘',
  '治拘',
  '羁押',
  '关押',
  '拘役',
  '有期徒刑',
  '收押',
  '缓刑',
  '社区矫正',
  '管制',
  '强制戒毒',
  '隔离戒毒',
  '社区戒毒',
]
  .map(letters)
  .join('|');
// 拘留所10日起开放, 拘留3人, 拘留后三日内 and 拘留决定作出后三日 speak of something else.
const MEASURE_FIRST = new RegExp(
  `(?:${KINDS})${GAP}(?:了|期限|时间|期|执行|处罚|共计?|合计|为|是|满|[:,]){0,3}${GAP}(${LENGTH})`,
  'g',
);
const LENGTH_FIRST = new RegExp(`(${LENGTH})${GAP}的?(?:行政|刑事|治安|司法)?${GAP}(?:${KINDS})(?!所)`, 'g');
// The range a law allows is public; the length one person got is not.
const RANGE_AFTER = /^(?:折抵|以上|以下|以内|之内|内|至|到|起|前|-)/;
const RANGE_BEFORE = /(?:最长|最多|不超过|不得超过|不少于|不满|至多|以上|至|到|-)[ ]?$/;
const MONGOLIAN = /[0-9]{1,3}[ \u202F]ᠡᠳᠦᠷ/g;
const MONGOLIAN_DETENTION = /ᠪᠠᠷᠢᠪᠴᠢᠯ/;

const isRange = (text: string, start: number, end: number): boolean =>
  RANGE_AFTER.test(after(text, end, 2)) || RANGE_BEFORE.test(before(text, start, 5));

/** How long a named measure lasts in a case (the length alone); never the range that a law sets. */
export const detentionLength = ({ text }: Reading): Span[] => {
  const first = matches(text, MEASURE_FIRST).map(({ end, match }) => ({
    start: end - (match[1] as string).length,
    end,
  }));
  const last = matches(text, LENGTH_FIRST)
    .filter(({ end }) => !RANGE_AFTER.test(after(text, end, 2)))
    .map(({ start, match }) => ({ start, end: start + (match[1] as string).length }));
  const mongolian = matches(text, MONGOLIAN)
    .filter(({ start, end }) => MONGOLIAN_DETENTION.test(text.slice(Math.max(0, start - 40), end + 40)))
    .map(({ start, end }) => ({ start, end }));
  return [...first, ...last, ...mongolian].filter(({ start, end }) => !isRange(text, start, end));
};
