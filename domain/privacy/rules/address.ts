import { after, before } from '../clause';
import { CHINESE_NUMERAL } from '../numeral';
import { matches, type Reading, type Span } from '../reading';
import type { ScanOptions } from '../scan';

const N = `(?:[0-9]{1,4}|[${CHINESE_NUMERAL}]{1,4})`;
const RESIDENCE =
  /(?:家住|居住[于在]|居住地|租住[于在]?|现住址?|暂住|家庭住址|住址|户籍地址?|户籍所在地|住所地?|居所|收货地址|发货地址|寄件地址|邮寄地址|老家在?|寄往|住在|位于其家|(?<![一-鿿])家在|其家在)[:为是在 ]{0,3}/g;
const FINE = new RegExp(
  `嘎查|[一-鿿]村(?!民?委)|街(?!道)|路|巷|胡同|小区|花园|家园|公寓|${N}(?:号楼?|单元|组|委)|屯|营子|艾里|[一-鿿]{2}社区`,
  'g',
);
// The words of a rule about residence, not of anybody's home.
const ABOUT_RESIDENCE = /的(?!家)|或者|和(?!村)|应当|以及|居民委|接受|组织|法院|政府|人民|机关/;
const HOUSE = new RegExp(`(?:大街|街|大道|路|巷|胡同|里|弄|院)${N}(?:[-之][0-9]{1,3})?号(?:院|楼)?`, 'g');
const ROOM = new RegExp(
  `${N}(?:号楼|栋|幢|座|号院)[ ]?${N}(?:单元|门)(?:[ ]?[0-9]{2,4}室?)?|[0-9]{1,2}单元[ ]?[0-9]{2,4}(?:室|号)`,
  'g',
);
const COMMITTEE = new RegExp(`[一二三四五六七八九十0-9]{1,2}委${N}组`, 'g');
const SETTLEMENT = /嘎查|村|小区|屯|营子/g;
// Characters and words that cannot begin or belong to a settlement's own name.
const CUT =
  /(?:[^一-鿿]|[在于到往至从由与和及的住居位对向赴去是为被把将给了镇乡旗县市区盟]|苏木|深入|走进|进驻|驻|前往|来自)$/;
const GENERIC =
  /(?:^|行政|自然|示范|文明|平安|贫困|脱贫|嘎查|中心|移民|城中|空心|地球|美丽|和谐|住宅|老旧|居民|封闭|开放|辖区|智慧|物业|安置|高层|各个?|本|该|某|每个?|全旗?|个|所有|部分|多个|农|乡|苏木|养殖|地震|宁静|传统|名|聘|跨|编制|偏远|重点|周边|附近|牧区|进|入|下|边境|一)$/;
const PARTS_AFTER = new RegExp(`^${N}(?:组|社|号|栋|楼)`);
const GROUP_AFTER = new RegExp(`^${N}(?:组|社|号)`);
const TOWNSHIP = /(?:镇|乡|苏木|旗|县|街道)$/;
const PUBLIC_BEFORE =
  /(?:办公|单位|派出所|大厅|窗口|受理点?|中心|公安局|[大中支]队|检查站|警务室|活动|会议|集合|考试|领取|接待|检察院|法院|司法局)(?:新|现|的)?(?:地址|地点|场所|位置|位于|设在|迁至|搬迁至|在)[^,。;\n]{0,24}$/;
const PUBLIC_AFTER =
  /^[( ]?[一-鿿]{0,6}(?:公安局|派出所|大队|中队|服务中心|政务|车管所|检察院|法院|司法局|政府)/;

/** Back from `end` over a settlement's own name, eight characters at most. */
const nameStart = (text: string, end: number): number => {
  let at = end;
  while (at > 0 && end - at < 8 && !CUT.test(text.slice(Math.max(0, at - 2), at))) at--;
  return at;
};

const settlements = (text: string): Span[] =>
  matches(text, SETTLEMENT).flatMap(({ start, end, match }) => {
    const from = nameStart(text, start);
    const own = text.slice(from, start);
    const rest = after(text, end, 5);
    const inTownship = TOWNSHIP.test(before(text, from, 2));
    const hasParts = PARTS_AFTER.test(rest);
    if (GENERIC.test(own) || own.length < (inTownship || hasParts ? 1 : 2)) return [];
    const isVillage = match[0] !== '嘎查' && match[0] !== '小区';
    if (isVillage && !inTownship && !hasParts && !/^(?:村民|发生|$|[,。、)])/.test(rest)) return [];
    const parts = GROUP_AFTER.exec(rest);
    return [{ start: from, end: end + (parts?.[0].length ?? 0) }];
  });

/** From the word that announces a home to the last part finer than a township. */
const homes = (text: string): Span[] =>
  matches(text, RESIDENCE).flatMap(({ end }) => {
    const rest = /^[^,。;\n、]{0,40}/.exec(text.slice(end, end + 40))?.[0] ?? '';
    const last = matches(rest, FINE).at(-1);
    if (!last || ABOUT_RESIDENCE.test(rest.slice(0, last.end))) return [];
    return [{ start: end, end: end + last.end }];
  });

const houses = (text: string): Span[] =>
  [...matches(text, HOUSE), ...matches(text, ROOM), ...matches(text, COMMITTEE)].map(({ start, end }) => ({
    start: nameStart(text, start),
    end,
  }));

/** Anything finer than a township that a home or a person is found by; a road by itself is public. */
export const address = ({ text }: Reading, { allowedAddresses = [] }: ScanOptions): Span[] => {
  const isPublic = ({ start, end }: Span): boolean =>
    PUBLIC_BEFORE.test(before(text, start, 40)) ||
    PUBLIC_AFTER.test(after(text, end, 14)) ||
    allowedAddresses.some((allowed) => {
      const around = before(text, start, 30) + text.slice(start, end) + after(text, end, 10);
      return allowed.includes(text.slice(start, end)) && around.includes(allowed);
    });
  return [...homes(text), ...[...settlements(text), ...houses(text)].filter((span) => !isPublic(span))];
};
