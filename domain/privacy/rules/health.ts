import { after } from '../clause';
import { matches, type Reading, type Span } from '../reading';

const DISEASE =
  '艾滋病|HIV|梅毒|性病|淋病|乙肝|丙肝|肝炎|肺结核|结核病|精神分裂症?|精神疾病|精神病|精神障碍|抑郁症?|双相障碍|躁狂症?|焦虑症|癫痫|羊癫疯|痴呆|阿尔茨海默|智力障碍|智障|[胃肺肝肠乳腺宫颈胰食管道]{1,3}癌|癌症?|白血病|肿瘤|尿毒症|糖尿病|高血压|心脏病|冠心病|脑梗死?|脑出血|新冠(?:肺炎|病毒)?|不孕症?|毒瘾|酒精依赖';
const PATTERNS = [
  `(?:患有?|身患|罹患|确诊|诊断为|诊断出|查出|检测出|感染|身有|系|突发|患上)(?:严重|晚期|急性|慢性|重度|间歇性|了|为|有|的){0,3}(?:${DISEASE})(?:阳性|晚期|病史)?`,
  `(?:${DISEASE})(?:病史|阳性|发作|晚期)`,
  '(?:构成|鉴定为|评定为|属于|系|为|致)(?:其|人体)?(?:轻微伤|轻伤[一二]?级?|重伤[一二]?级?)',
  '(?:左|右|双)?(?:腿|臂|手|脚|踝|腕|膝|肋骨?|锁骨|颅骨|鼻骨|股骨|胫骨|腰椎|颈椎|盆骨)[^。,;]{0,4}骨折|颅脑损伤|脑震荡|植物人(?!工)',
  '(?:已|正)?怀孕[0-9一二三四五六七八九十]{1,3}(?:个?月|周)|(?:已|系)怀孕(?!或|、|的|妇女)|流产史',
  '(?:[一二三四]级|重度|中度|轻度)(?:智力|精神|肢体|视力|听力|言语|多重)?残疾(?!人(?:联合|证|保障|服务))',
];
const HEALTH = new RegExp(PATTERNS.join('|'), 'gi');
// 患有精神病的人 is how the law speaks of nobody in particular.
const GENERIC_AFTER = /^(?:性)?(?:的(?!.{0,4}[某男女])|[、等]|以上|人|患者(?:服务|管理|的)|者)/;

/** What a text says about one person's body or mind. */
export const health = ({ text }: Reading): Span[] =>
  matches(text, HEALTH)
    .filter(({ end }) => !GENERIC_AFTER.test(after(text, end, 5)))
    .map(({ start, end }) => ({ start, end }));
