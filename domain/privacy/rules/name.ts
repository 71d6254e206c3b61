import { foldScript, NAMES_IN_SCRIPT } from '../data/mongolian-names';
import { PLACE_PATTERN } from '../data/places';
import { BEFORE_NAME, ROLES, TITLES } from '../data/roles';
import { FREE_SURNAMES } from '../data/surnames';
import { type Candidate, candidatesAt, goesOn, isBoundary } from '../name-candidate';
import { matches, type Reading, type Span } from '../reading';
import type { ScanOptions } from '../scan';

// 妇女儿童 is not 女儿 followed by a name.
const ROLE = new RegExp(
  `(?<!妇(?=女))(?:${ROLES.join('|')})(?:姓名|名字)?["”」]?(?:[ ]?(?:[:是为系叫("'“、]|名叫|叫做)[ ]?|[ ])?`,
  'g',
);
const TITLE = new RegExp(TITLES.join('|'), 'g');
const BEFORE = new RegExp(`(?:${BEFORE_NAME.join('|')})$`);
// 祁连山、金沙江: a list of places reads like a list of names.
const LANDFORM = /[山江河湖海川岩石土岛]$/;
const GIVES_PLACE = /[家山河江湖海川岩石土岛村镇乡街路桥城园田林门口水]/;
const ENDS_WORDS = new Set('于黄何许马周');
const JOIN = /^[、,与和及]/;
// Sounds used to spell Uyghur, Kazakh, Tibetan and foreign names; 平安·奈曼 has none of them in number.
const SPELLING = new Set(
  '阿巴布卡尔克斯拉里亚娜买提吐逊迪力江古丽罕艾合麦依木努孜热西约翰史密玛特德伦森顿尼罗弗兰杰瑞哈萨姆扎加次仁多吉卓格桑达旺扎贝别诺夫洛维奇科叶莲',
);

const spelled = (part: string): boolean => [...part].filter((c) => SPELLING.has(c)).length * 2 > part.length;

const afterRole = (text: string): Candidate[] =>
  matches(text, ROLE).flatMap(({ end, match }) => {
    const isAnnounced = /[:("“/]\s?$/.test(match[0]);
    const usual = candidatesAt(text, end, isAnnounced).find((c) => {
      const isClosed = isBoundary(text, c.end) || goesOn(text, c.end);
      if (c.kind === 'mongolian' || isAnnounced) return true;
      if (c.isUnsure)
        return c.end - c.start >= 3 && (goesOn(text, c.end, true) || (isClosed && text[c.start] === '于'));
      return isClosed || c.isWhole || (FREE_SURNAMES.has(text[c.start] as string) && c.end - c.start >= 3);
    });
    // 佟铁柱: an unusual character counts where a common surname and three characters fill the place exactly.
    const found =
      usual ??
      candidatesAt(text, end, true).find(
        (c) =>
          c.isCommon &&
          !c.isUnsure &&
          c.end - c.start === 3 &&
          (goesOn(text, c.end, true) || isBoundary(text, c.end)),
      );
    return found ? [found] : [];
  });

/** The name that closes right before a title, the longest first; 李警官 alone is lawful and not found. */
const beforeTitle = (text: string): Candidate[] =>
  matches(text, TITLE).flatMap(({ start }) => {
    for (const length of [6, 5, 4, 3, 2]) {
      if (start - length < 0) continue;
      const found = candidatesAt(text, start - length, false).find((c) => c.end === start && c.isCommon);
      if (found && (length > 2 || isBoundary(text, start - 3))) return [found];
    }
    return [];
  });

const isOpen = (text: string, start: number): boolean =>
  isBoundary(text, start - 1) || BEFORE.test(text.slice(Math.max(0, start - 3), start));

const isJoined = (text: string, end: number): boolean =>
  JOIN.test(text.slice(end, end + 1)) &&
  candidatesAt(text, end + 1, false).some(
    (c) => c.isCommon && (isBoundary(text, c.end) || goesOn(text, c.end)),
  );

/** 取决于, 涉黄, 一张, 行李: what ends a word or counts things is no surname there. */
const endsWord = (text: string, at: number): boolean =>
  !isBoundary(text, at - 1) &&
  (ENDS_WORDS.has(text[at] as string) || /[一两几每这那整半行开]/.test(text[at - 1] as string));

/** Three characters that are nothing but a name: 丁玉梅, not 王家村 or 高空坠. */
const isUsual = (text: string, { start, end, kind }: Candidate): boolean =>
  kind === 'han' && end - start === 3 && !GIVES_PLACE.test(text.slice(start + 1, end));

/** Names no role word announces: a common surname, usual characters, and a sentence that goes on about a person. */
const bare = (text: string): Candidate[] => {
  const found: Candidate[] = [];
  for (let i = 0; i < text.length; i++) {
    const previous = found.at(-1);
    const follows = previous !== undefined && previous.end === i - 1 && /[、与和及]/.test(text[i - 1] ?? '');
    const open = isOpen(text, i);
    const hit = candidatesAt(text, i, false).find((c) => {
      if (c.kind === 'mongolian' && c.isWhole) return true;
      if (
        FREE_SURNAMES.has(text[i] as string) &&
        !c.isUnsure &&
        c.end - c.start >= 3 &&
        goesOn(text, c.end, true)
      )
        return true;
      // 李艳辉: a surname that ends no other word and two usual characters fill the place, whatever follows.
      if (FREE_SURNAMES.has(text[i] as string) && isUsual(text, c) && !endsWord(text, i)) return true;
      if (!c.isCommon || !open) return false;
      // 对于有…: a grammar word needs a full name, open on its left, and a person's verb on its right.
      if (c.isUnsure) return c.end - c.start >= 3 && isBoundary(text, i - 1) && goesOn(text, c.end, true);
      const isListed = JOIN.test(text.slice(c.end, c.end + 1)) || follows;
      if (isListed && LANDFORM.test(text.slice(c.start, c.end))) return false;
      if (
        goesOn(text, c.end, c.end - c.start < 3) ||
        isJoined(text, c.end) ||
        (follows && isBoundary(text, c.end))
      )
        return true;
      if (!isBoundary(text, c.end)) return false;
      return (
        c.end - c.start >= 3 || c.isWhole || !isBoundary(text, i - 1) || (i === 0 && c.end === text.length)
      );
    });
    if (!hit) continue;
    found.push(hit);
    i = hit.end - 1;
  }
  return found;
};

const spelledNames = (text: string): Candidate[] =>
  matches(text, /[一-鿿]{2,8}·[一-鿿]{2,8}/g).flatMap(({ start, end, match }) => {
    const [left = '', right = ''] = match[0].split('·');
    // The left part may carry the word before it (嫌疑人买买提): count back while the characters are of the spelling kind.
    let from = left.length;
    while (from > 0 && SPELLING.has(left[from - 1] as string)) from--;
    let to = 0;
    while (to < right.length && SPELLING.has(right[to] as string)) to++;
    if (left.length - from < 2 || to < 2 || !spelled(right.slice(0, to))) return [];
    const length = right.length - to;
    return [
      {
        start: start + from,
        end: end - length,
        kind: 'mongolian' as const,
        isCommon: true,
        isWhole: true,
        isUnsure: false,
      },
    ];
  });

/** Every further place where a name found once stands again, in one pass. */
const again = (text: string, known: Candidate[]): Candidate[] => {
  const names = new Map<string, Candidate>();
  for (const c of known) if (c.end - c.start >= 3) names.set(text.slice(c.start, c.end), c);
  const lengths = [...new Set([...names.keys()].map((name) => name.length))].sort((a, b) => b - a);
  const found: Candidate[] = [];
  for (let i = 0; i < text.length; i++) {
    for (const length of lengths) {
      // At the end of the text the piece is shorter than asked for, and may be another name.
      const model = i + length <= text.length ? names.get(text.slice(i, i + length)) : undefined;
      if (!model) continue;
      found.push({ ...model, start: i, end: i + length });
      i += length - 1;
      break;
    }
  }
  return found;
};

const inScript = (text: string): Span[] =>
  matches(text, /[\u1820-\u1842]{4,}/g)
    .filter(({ match }) => NAMES_IN_SCRIPT.has(foldScript(match[0])))
    .map(({ start, end }) => ({ start, end }));

/** Names of natural persons. 张某, 张某1 and 李女士 are lawful and pass. */
export const name = ({ text }: Reading, { allowedNames = [] }: ScanOptions): Span[] => {
  const places = matches(text, PLACE_PATTERN());
  const taken = new Uint8Array(text.length);
  for (const { start, end } of places) taken.fill(1, start, end);
  const found = [...afterRole(text), ...beforeTitle(text), ...bare(text), ...spelledNames(text)];
  const chosen = [...found, ...again(text, found)].filter((c) => taken[c.start] === 0);
  const allowed = new Set(allowedNames.map((n) => n.replace(/\s/g, '')));
  return [...chosen.map(({ start, end }) => ({ start, end })), ...inScript(text)].filter(
    ({ start, end }) => !allowed.has(text.slice(start, end).replace(/\s/g, '')),
  );
};
