import { after, before } from '../clause';
import { CHINESE_NUMERAL, lowestValue } from '../numeral';
import { matches, type Reading, type Span } from '../reading';
import type { ScanOptions } from '../scan';
import { minorIncident } from './minor-incident';

const G = '[ ]{0,2}';
const AGE = new RegExp(`([0-9]{1,3}|[${CHINESE_NUMERAL}来余]{1,5})${G}(?:周${G})?岁(?:半|大)?`, 'g');
const MONTHS = /(?:[0-9]{1,2}|[一二三四五六七八九十两几]{1,3})个?(?:多)?(?:月|天|周)大的?/g;
const LAW_BEFORE =
  /(?:不满|未满|不足|年满|已满|(?<!刚)满|低于|小于|不到|未到|超过|延长|相差|至少|[至到~-])[ ]?$/;
const LAW_AFTER =
  /^[ ]?(?:以上|以下|以内|之前|之日|[至到~-]|[月末首暮]|的?(?:公民|车龄|警犬)|(?:和|、|或)?[一-龥]{0,3}周岁以)/;
const CHILD =
  '未成年(?:人|犯罪嫌疑人|嫌疑人|被害人|受害人|被告人|子女|女儿|儿子|孩子|少女|学生)?|男童|女童|幼童|幼女|男婴|女婴|婴儿|少年|少女|男孩|女孩|孩子|小孩|小学生|初中生|高中生|中学生|中专生|学生|(?:小学|初中|高中|中学)[^,。;\\n]{0,6}学生';
const NAMED_CHILD = new RegExp(
  `(?:${CHILD})[:(（ ]?(?:[\\p{Script=Han}]{1,2}某|[赵钱孙李周吴郑王冯陈张刘杨黄徐马朱胡林何高罗宋白包]小?[\\p{Script=Han}](?:某|[,，。(（ ]|$))`,
  'gu',
);
const PERSON_IS_CHILD =
  /(?:某[某0-9甲乙]?(?:的|,)?(?:均|都|也|尚|还|仍|系|为|是|属){0,3}|(?:嫌疑人|行为人|当事人|被害人|受害人|被侵害人|肇事者|证人|该人|男|女|男子|女子|二人|三人|双方|均),?(?:均|都|也|尚|还|仍|系|为|是|属){0,3}|(?:其|此人|本人)(?:均|也|尚|还|仍)?(?:系|为|是|属)于?)(?:未成年|在校学生|在校生|小学生|初中生|高中生|中学生)(?!人?保护|人犯罪|人的[监法合])|其未成年(?:女儿|儿子|弟弟|妹妹|哥哥|姐姐|孙)/g;
const UNDER = new RegExp(
  `(?:某[某0-9]?|嫌疑人|行为人|被害人|受害人|被侵害人|当事人|该人),?(?:系|均|尚|时|现|仍)?(?:未满|不满|未到|不到)(?:[0-9]{1,2}|[${CHINESE_NUMERAL}]{1,3})周?岁(?!的?[,，人未])`,
  'g',
);
const AGED_NAME = new RegExp(`([0-9]{1,2}|[${CHINESE_NUMERAL}]{1,3})${G}周?岁的?[一-鿿]某`, 'g');
const UNDER_NAMED = new RegExp(`[未不]满(?:[0-9]{1,2}|[${CHINESE_NUMERAL}]{1,3})周?岁的[一-鿿]{1,7}某`, 'g');
const STATED_AGE = new RegExp(
  `(?:年龄|年仅|[他她]才|今年才|刚满)[:为是 ]{0,2}([0-9]{1,3}|[${CHINESE_NUMERAL}]{1,4})(?![0-9.万个${CHINESE_NUMERAL}])`,
  'g',
);
const COUNTED =
  /(?:一|1|两|2|二|三|3|四|五|多|数|几)名未成年(?!人?保护|人?救助)|未成年人?[^,。;\n]{0,6},(?:罚款|警告|行政拘留|拘留|不予处罚)/g;
const PUPIL_OF =
  /(?:系|是|为|该)[^,。;\n]{0,12}(?:小学|中学|初中|高中|职高|[一二三四五六七八九]中)(?:在校|在读)?学生|该(?:男生|女生|生)(?:系|是|为|,)/g;
const CLASS =
  /(?:小学|中学|初中|高中|学校)?(?:[一二三四五六七八九1-9]年级|[初高][一二三])[ ]?[(（]?[0-9一二三四五六七八九十]{1,3}[)）]?班/g;
const ENROLLED =
  /就读(?!学校)(?:于|在)?[^。，,;；\n]{0,16}(?:小学|中学|初中|高中|学校|幼儿园|职校|[一二三四五六七八九]中)/g;
const BORN =
  /((?:19|20)[0-9]{2})[年./-](?:[0-9]{1,2}[月./-]?)?(?:[0-9]{1,2}日?)?(?:出生|生(?![产效活育]))|(?:出生日期|出生年月|出生于|生日)[:为是 ]{0,2}((?:19|20)[0-9]{2})/g;
const MONGOLIAN_AGE = /([0-9]{1,2})[ ]?ᠨᠠᠰᠤ/g;
// 系未成年人的，应当… is a condition in a rule, not a person.
const CONDITION_AFTER = /^(?:人)?的?(?:[,，]|应当|可以|监护)/;

const isMinorAge = (numeral: string): boolean => {
  const age = lowestValue(numeral);
  return age !== null && age < 18;
};

const isCondition = (text: string, end: number): boolean => {
  const rest = after(text, end, 6);
  return CONDITION_AFTER.test(rest) && /^(?:人)?的/.test(rest);
};

/** Whatever points at one child: an age, a school, a class, a birth year, or the word beside a person. */
export const minor = (reading: Reading, { today = new Date() }: ScanOptions): Span[] => {
  const { text } = reading;
  const ages = matches(text, AGE).filter(
    ({ start, end, match }) =>
      isMinorAge(match[1] as string) &&
      !LAW_BEFORE.test(before(text, start, 3)) &&
      !LAW_AFTER.test(after(text, end, 8)),
  );
  const born = matches(text, BORN).filter(
    ({ match }) => Number(match[1] ?? match[2]) > today.getFullYear() - 18,
  );
  const mongolian = matches(text, MONGOLIAN_AGE).filter(({ match }) => Number(match[1]) < 18);
  const persons = matches(text, PERSON_IS_CHILD).filter(({ end }) => !isCondition(text, end));
  const stated = [...matches(text, AGED_NAME), ...matches(text, STATED_AGE)].filter(({ match }) =>
    isMinorAge(match[1] as string),
  );
  return [
    ...stated,
    ...minorIncident(reading),
    ...matches(text, UNDER),
    ...matches(text, UNDER_NAMED),
    ...matches(text, COUNTED),
    ...matches(text, PUPIL_OF),
    ...ages,
    ...born,
    ...mongolian,
    ...persons,
    ...matches(text, NAMED_CHILD),
    ...matches(text, CLASS),
    ...matches(text, ENROLLED),
    ...matches(text, MONTHS),
  ].map(({ start, end }) => ({ start, end }));
};
