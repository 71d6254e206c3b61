import type { Language } from './language';
import { formatNumber } from './number';

/** What is counted. The last seven also tell a length of time. */
export const COUNT_UNITS = [
  'person',
  'case',
  'article',
  'page',
  'body',
  'time',
  'minute',
  'hour',
  'day',
  'working-day',
  'month',
  'year',
] as const;
export type CountUnit = (typeof COUNT_UNITS)[number];

/**
 * `zh` stands directly after the digits, as Chinese measures do. `mn` is the noun, singular after a numeral; null where
 * no official source attests one (words/terms.tsv), and the Chinese measure then stands in its place.
 */
const NAMES: Record<CountUnit, { zh: string; mn: string | null }> = {
  person: { zh: '人', mn: 'ᠬᠥᠮᠥᠨ' },
  case: { zh: '件', mn: 'ᠬᠡᠷᠡᠭ' },
  article: { zh: '篇', mn: null },
  page: { zh: '页', mn: 'ᠬᠠᠭᠤᠳᠠᠰᠤ' },
  body: { zh: '个单位', mn: 'ᠪᠠᠶᠢᠭᠤᠯᠭ\u180Eᠠ ᠨᠢᠭᠡᠴᠢ' },
  time: { zh: '次', mn: null },
  minute: { zh: '分钟', mn: null },
  hour: { zh: '小时', mn: 'ᠴᠠᠭ' },
  day: { zh: '天', mn: 'ᠡᠳᠦᠷ' },
  'working-day': { zh: '个工作日', mn: 'ᠠᠵᠢᠯ\u180Eᠤᠨ ᠡᠳᠦᠷ' },
  month: { zh: '个月', mn: 'ᠰᠠᠷ\u180Eᠠ' },
  year: { zh: '年', mn: 'ᠵᠢᠯ' },
};

/** How many of what, or how long: 3件, 20个工作日. */
export function formatCount(count: number, unit: CountUnit, locale: Language): string {
  const { zh, mn } = NAMES[unit];
  return locale === 'mn' && mn
    ? `${formatNumber(count, locale)} ${mn}`
    : `${formatNumber(count, locale)}${zh}`;
}
