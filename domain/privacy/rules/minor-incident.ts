import { after, before, lineAround } from '../clause';
import { CHINESE_NUMERAL, lowestValue } from '../numeral';
import { matches, type Reading, type Span } from '../reading';

const PUPIL =
  '小朋友|娃娃|男婴|女婴|幼童|小男孩|小女孩|小学生|初中生|高中生|中学生|职高生|(?:小学|初中|高中|中学|[一二三四五六七八九]中)学生|学生|女生|男生|男孩|女孩|男童|女童|孩子|小孩|儿童|幼儿|婴儿|少年|少女';
const HAPPENED =
  '落水|遗弃|被弃|丢失|出走|昏迷|送医|误食|误服|坠落|坠井|跌落|触电|中毒|被困|被抱|被卖|割伤|砸|纵火|逃学|偷|拿走|被诱|走丢|找不到|迷路|烫伤|烧伤|被(?:烫|烧|咬|欺|殴|砍|绑|侵)|打架|斗殴|走失|失踪|失联|溺水|溺亡|被骗|被打|被拐|被撞|被害|被盗|报警|盗窃|抢劫|受伤|死亡|身亡|坠楼|离家|自杀|轻生|遭';
const INCIDENT = new RegExp(`(?:${PUPIL})[^,。;\\n]{0,9}(?:${HAPPENED})`, 'g');
const PREVENTION_BEFORE =
  /(?:预防|防范|防止|防|教|体验|参观|让|谨防|避免|严防|防|保护|关爱|如遇|遇到|发现|避险|打击|组织|开展)[^,。;]{0,8}$/;
const PREVENTION_AFTER =
  /^[^,。;]{0,4}(?:防控|预防|防范|率|以及|等|时|怎么|如何|后[,、]|应|请|要|的[家权处]|事故|教育|应急|预警|的,|事件的|案件的|风险|隐患)/;
const GRADE =
  /(?:[初高][一二三]|[一二三四五六1-6]年级|幼儿园[大中小]班)(?:在读|在校)?(?:小学生|学生|男生|女生|学员)|(?:小学|中学|初中|高中|[一二三四五六七八九]中|幼儿园)的?(?:[一二两三某]|[1-3])名?(?:女生|男生|学生|孩子)|(?:小学|初中|高中)[一二三四五六1-6]年级的?(?:小学生|学生|男生|女生)|(?:收买|拐卖|拐骗|虐待|遗弃|殴打|体罚)(?:被拐)?(?:儿童|婴幼?儿|幼童|女童|男童)(?:的[一-鿿]{1,2}某|的?嫌疑人|一案|案告破)|在[^,。;\n]{0,6}(?:小学|初中|高中|中学|幼儿园)(?:读书|上学|就学|念书)的|(?:三|两|几|多|[0-9]{1,2})名(?:男|女)?(?:小学生|初中生|高中生|中学生|未成年人?|少年|儿童|幼儿|孩子)(?=在|被|因|于|将|把|到|从|结伙|盗|抢|打)|(?:上|读|念|正读)(?:小学|初中|高中|幼儿园)?(?:[一二三四五六七八九1-9]年级|[初高][一二三])/g;
const RANGE = new RegExp(
  `(?:名)?([0-9]{1,2}|[${CHINESE_NUMERAL}]{1,3})[~至到-]([0-9]{1,2}|[${CHINESE_NUMERAL}]{1,3})周?岁的?(?:[一二三四五两0-9]{1,2}名|男孩|女孩|少年|少女)`,
  'g',
);
const SEX_AND_AGE = /[男女][,、 ]([0-9]{1,2})(?=[),。;]|$)/g;
const FOR_BEING_YOUNG = new RegExp(
  `因(?:其|本人)?(?:尚)?(?:未成年|[不未]满(?:[0-9]{1,2}|[${CHINESE_NUMERAL}]{1,3})周?岁)(?!人?的)`,
  'g',
);
const MINOR = /未成年/g;
// Words of law, teaching and prevention. A short text with none of them speaks of one case.
const GENERAL =
  /应当|可以|不得|禁止|法|条例|规定|办法|保护|预防|教育|工作|关爱|宣传|监护|健康|专门|救助|中心|讲|课|权益|活动|安全|服务|场所|指南|须知|制度|机制|进行|涉及|讯问|询问|通知|网络|窗口|申请|办理|证件|子女|尊重|听取|关注|诉讼|程序|是指|放任|允许|以上|以下|未成年[工犯]|老年人|^\W{0,4}\([一二三四五六七八九十]+\)/;
const SHORT = 40;

const under = (numeral: string | undefined): boolean => {
  const age = lowestValue(numeral ?? '');
  return age !== null && age < 18;
};

const inIncident = (text: string): Span[] =>
  matches(text, INCIDENT).filter(
    ({ start, end }) =>
      !PREVENTION_BEFORE.test(before(text, start, 12)) && !PREVENTION_AFTER.test(after(text, end, 10)),
  );

/** 未成年人盗窃,警告 in a result column: no room for a law, so it is a case. */
const inShortText = (text: string): Span[] => {
  return matches(text, MINOR).filter(({ start, end }) => {
    const line = lineAround(text, start, end);
    return line.length <= SHORT && !GENERAL.test(line);
  });
};

/** Children told by what happened to them, their class, or the reason they were not punished. */
export const minorIncident = ({ text }: Reading): Span[] => [
  ...inIncident(text),
  ...inShortText(text),
  ...matches(text, GRADE),
  ...matches(text, FOR_BEING_YOUNG),
  ...matches(text, RANGE).filter(({ match }) => under(match[1])),
  ...matches(text, SEX_AND_AGE).filter(({ match }) => under(match[1])),
];
