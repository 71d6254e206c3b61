import type { Civil } from './calendar';

/** Joins a suffix to a word: MVS, as in Unicode 16 and GB/T 25914-2023. */
const MVS = '\u180E';
/** Joins a suffix to a digit, where MVS has no letter to act on: NNBSP, invisible and unbreakable. */
const AFTER_DIGIT = '\u202F';

/** Looks as the space that is attested, and keeps the word of an ordinal on the line of its numeral. */
const SAME_LINE = '\u00A0';

const YEAR_OF = `ᠣᠨ${MVS}ᠤ`;
const MONTH = `ᠰᠠᠷ${MVS}ᠠ`;
const MONTH_OF = `${MONTH}${MVS}ᠶᠢᠨ`;
const DAY = 'ᠡᠳᠦᠷ';

/**
 * Whether a numeral is read with front vowels, which its suffixes follow: 1, 4, 9 and the tens 40, 90. All else back.
 * Of the months, 1 4 5 6 8 9 10 11 are attested (mgl.nmg.gov.cn, onceneon.com/mgl); 2 3 7 12 follow the rule.
 */
export function isFront(n: number): boolean {
  const units = n % 10;
  if (units !== 0) return units === 1 || units === 4 || units === 9;
  return n % 100 === 40 || n % 100 === 90;
}

/** The ordinal word after a numeral: n-th. */
export const ordinal = (n: number): string => `${n}${SAME_LINE}${isFront(n) ? 'ᠳ᠋ᠦᠭᠡᠷ' : 'ᠳ᠋ᠤᠭᠠᠷ'}`;

export const month = (n: number): string => `${ordinal(n)} ${MONTH}`;

/**
 * The genitive after a day's numeral. 5 ᠤ, 17 ᠤ and 20 ᠤ are attested (mgl.nmg.gov.cn/gat U_74094, onceneon.com/mgl
 * U_76324); ᠦ after 1, 4, 9 is the same shape under the letter vowel harmony asks for. Nobody has confirmed the
 * days 2, 12 and 22, which are read with a final r.
 */
const dayOf = (n: number): string => `${n}${AFTER_DIGIT}${isFront(n) ? 'ᠦ' : 'ᠤ'}`;

export const date = ({ year, month: m, day }: Civil): string =>
  `${year} ${YEAR_OF} ${ordinal(m)} ${MONTH_OF} ${dayOf(day)} ${DAY}`;

export const yearMonth = ({ year, month: m }: Pick<Civil, 'year' | 'month'>): string =>
  `${year} ${YEAR_OF} ${month(m)}`;
