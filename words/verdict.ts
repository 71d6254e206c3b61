import { holdsMongolian } from '../mongolian/alphabet';
import { checkMongolian } from '../mongolian/check';
import { explain } from '../mongolian/explain';
import type { Reference } from '../mongolian/rule';
import { needsOf, textsOf } from './message';

/** What is wrong with a translation, as a sentence for the translator: where, what, and what to do. Errors keep it out. */
export type Verdict = { severity: 'error' | 'warning'; message: string };

/** Longer than any message of the site by far. */
export const TEXT_LIMIT = 2_000;

const HAN = /\p{Script=Han}/u;
/** Line ends and controls break attributes and logs; U+FFF9–FFFC carry the Chinese beside a word (i18n/gloss.ts). */
const FORBIDDEN = /[\p{Cc}\uFFF9-\uFFFC]/u;

const KIND_NAMES: Record<string, (name: string) => string> = {
  tag: (name) => `标签 <${name}>…</${name}>`,
  plural: (name) => `数量变化 {${name}, plural, …}`,
  select: (name) => `选择 {${name}, select, …}`,
};
const nameOf = (need: string): string => {
  const [kind = '', name = ''] = need.split(' ');
  return KIND_NAMES[kind]?.(name) ?? `占位 {${name}}`;
};

const placeOf = (text: string, offset: number): string =>
  `第 ${[...text.slice(0, offset)].length + 1} 个字符`;

const error = (message: string): Verdict => ({ severity: 'error', message });

function brokenAt(text: string): Verdict | null {
  try {
    textsOf(text);
    return null;
  } catch (fault) {
    const { location } = fault as { location?: { start?: { offset?: number } } };
    const where = placeOf(text, location?.start?.offset ?? 0);
    return error(`${where}附近的花括号或标签不成对，或者写法不对。请照中文原文的写法改。`);
  }
}

const difference = (from: string[], others: string[]) => from.filter((need) => !others.includes(need));

function valuesOf(chinese: string, text: string): Verdict[] {
  const [asked, given] = [needsOf(chinese), needsOf(text)];
  return [
    ...difference(asked, given).map((need) => error(`缺少${nameOf(need)}。中文里有，译文里也必须有。`)),
    ...difference(given, asked).map((need) => error(`多出${nameOf(need)}。中文里没有，请删除。`)),
  ];
}

/** Everything mechanical to be said of a translation of `chinese`. Nothing said does not mean that it is good. */
export function verdictsOn(chinese: string, text: string, reference: Reference): Verdict[] {
  if (text.trim() === '') return [error('没有写译文。')];
  if (text.length > TEXT_LIMIT) return [error(`译文超过 ${TEXT_LIMIT} 个字符。`)];
  const forbidden = FORBIDDEN.exec(text);
  if (forbidden) return [error(`${placeOf(text, forbidden.index)}是换行或控制字符。请删除。`)];
  const broken = brokenAt(text);
  if (broken) return [broken];
  const wordless = !holdsMongolian(text) && HAN.test(chinese);
  const found = textsOf(text).flatMap((one) =>
    checkMongolian(one, reference).map((finding): Verdict => {
      return { severity: finding.severity, message: explain(one, finding) };
    }),
  );
  const all = [
    ...(wordless ? [error('译文里没有传统蒙古文字母。')] : []),
    ...valuesOf(chinese, text),
    ...found,
  ];
  return [...new Map(all.map((one) => [one.message, one])).values()];
}

export const hasError = (verdicts: readonly Verdict[]): boolean =>
  verdicts.some(({ severity }) => severity === 'error');
