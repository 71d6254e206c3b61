import { before, sentenceAround } from '../clause';
import { matches, type Reading, type Span } from '../reading';
import { name } from './name';

const G = '[ ·.*-]{0,2}';
const WORDS = [
  '强奸',
  '轮奸',
  '奸淫',
  '诱奸',
  '迷奸',
  '鸡奸',
  '猥亵',
  '性侵害',
  '性侵',
  '性骚扰',
  '性虐待',
  '嫖宿',
  '嫖娼',
  '奸污',
  '卖淫',
  '露阴',
  '嫖客',
  '招嫖',
  '奸杀',
  '性交易',
  '淫乱',
];
const PHRASES = [
  'QJ[案罪]?',
  '强制侮辱',
  '裸露(?:身体|下体|隐私)',
  '涉黄(?:女|男|人员|案)',
  '不雅(?:视频|照)',
  '裸照',
  '淫秽(?:视频|表演|照片|图片)',
  '侮辱妇女',
  '猥琐骚扰',
  '性自主权',
  '(?<!不畏)强暴',
  '裙底',
  '失足(?:女|妇女)',
  '发生(?:了)?关系',
  '色情(?:服务|直播|视频|表演|照片|交易)',
  '(?:摸|触碰|抓捏|袭)(?:了|其|她|[^,。;\\n]{0,5})(?:胸部?|臀部?|下体|隐私部位|大腿)',
  '强行(?:搂抱|亲吻|抚摸)',
  '淫秽(?:物品|光盘|书刊|直播|信息|录像)',
  '强行(?:与其|和其)?发生(?:了)?性关系',
  '发生(?:了)?性关系',
  '偷拍(?:他人)?(?:隐私|裙底)',
];
const OFFENCE = new RegExp([...WORDS.map((word) => [...word].join(G)), ...PHRASES].join('|'), 'g');
// Warning, prevention, lists of crimes and the law's own sentences name the offence without a case.
const GENERIC_BEFORE =
  /(?:预防|防范|防止|防治|打击|严打|严惩|惩治|惩处|整治|抵制|杜绝|远离|拒绝|反对|防|反|禁止|严禁|警惕|查处|故意杀人|抢劫|绑架|贩卖毒品|拐卖妇女儿童)[^。;]{0,12}$/;
const DRAFTING =
  /处[^。;]{1,16}(?:以上|以下)|依照|有下列|^\W{0,4}\([一二三四五六七八九十]+\)|等(?:严重)?(?:暴力)?(?:犯罪|违法|行为|活动)|的[,、]|的$|应当|不得|制度|机制/;
const CASE_MARK =
  /某|一案|案件?(?:告破|侦破|移送|立案)|嫌疑人|被告人|被害人|受害人|被侵害人|当事人|男子|女子|抓获|报警|报案|告破|刑拘|发生一起|审查起诉|涉嫌|[0-9]{1,2}岁/;
// Advice, competence and statistics speak of whoever it may concern; a person or an event in the sentence ends that.
const ADVICE =
  /遇到|如遇|可以|请(?!求)|有权|由[^,。;]{1,10}(?:办理|管辖|负责)|属于|同比|下降|上升|发案|八类|等[^,。;]{0,8}(?:犯罪|行为)/;
const EVENT =
  /某|嫌疑人|被告人|男子|女子|抓获|告破|刑拘|发生一起|审查起诉|涉嫌|[0-9]{1,2}岁|一案|已(?:经)?(?:报|立)案|罚款|拘留/;
const PENALTY = /罚款|拘留|警告/;
const RANGE = /以上|以下/;

const isOtherWord = (text: string, start: number, end: number): boolean =>
  // 可行性侵…, 创造性侵权: 侵权 after an adjective in -性
  text[start] === '性' && /[一-鿿]/.test(text[start - 1] ?? '') && /^[权蚀略占入]$/.test(text[end] ?? '');

const isGeneric = (text: string, { start, end }: Span): boolean => {
  const sentence = sentenceAround(text, start, end);
  if (ADVICE.test(sentence) && !EVENT.test(sentence)) return true;
  if (CASE_MARK.test(sentence) || (PENALTY.test(sentence) && !RANGE.test(sentence))) return false;
  return GENERIC_BEFORE.test(before(text, start, 24)) || DRAFTING.test(sentence);
};

/**
 * Every mention of a sexual offence, except where prevention or the law speaks of it: no mark of a case in the
 * sentence, and nobody named anywhere in the text.
 */
export const sexualOffence = (reading: Reading): Span[] => {
  const { text } = reading;
  const mentions = matches(text, OFFENCE)
    .map(({ start, end }) => ({ start, end }))
    .filter(({ start, end }) => !isOtherWord(text, start, end));
  const generic = mentions.filter((mention) => isGeneric(text, mention));
  if (generic.length === 0 || name(reading, {}).length > 0) return mentions;
  const passed = new Set(generic);
  return mentions.filter((mention) => !passed.has(mention));
};
