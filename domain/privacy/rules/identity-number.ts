import { withSpokenDigits } from '../numeral';
import { matches, type Reading, type Span } from '../reading';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';
// The first two digits of GB/T 2260 codes: provinces, Taiwan, Hong Kong, Macao, and 83/91 for residence permits.
const PROVINCE = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|91)/;
const KEYWORD =
  /(?:居民身份证|身份证|身份证件|公民身份|身份号码|护照|通行证|驾驶证|军官证|士兵证|警官证|居住证|台胞证|回乡证|永久居留身份?证|社保卡|户口簿|证件)(?:的)?(?:号码|编号|证号|号)?(?:[是为:]|[ ]){0,3}(?:[\p{Script=Han}]{1,2}字第)?[A-Z]{0,3}[0-9][0-9 X*-]{5,22}/giu;

/** GB 11643-1999: ISO 7064 MOD 11-2 over the first seventeen digits. */
export const hasIdentityCheck = (number: string): boolean => {
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += (WEIGHTS[i] as number) * Number(number[i]);
  return CHECKS[sum % 11] === number[17]?.toUpperCase();
};

const isMonthDay = (month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31;

const hasBirthDate = (number: string): boolean => {
  const year = Number(number.slice(6, 10));
  return (
    year >= 1880 && year <= 2099 && isMonthDay(Number(number.slice(10, 12)), Number(number.slice(12, 14)))
  );
};

const isPlausible = (number: string): boolean => PROVINCE.test(number) && hasBirthDate(number);

/** Fifteen digits, issued until 1999: no century, no check. */
const isOldNumber = (number: string): boolean =>
  PROVINCE.test(number) && isMonthDay(Number(number.slice(8, 10)), Number(number.slice(10, 12)));

/** One kind of mark throughout, at the places where people cut the number. */
const isEvenlyCut = (written: string): boolean =>
  new Set(written.replace(/[0-9X]/gi, '')).size === 1 &&
  /^(?:6,8,4|6,4,4,4|6,4,2,2,4|2,2,2,4,2,2,4|3,3,4,4,4|6,6,6|4,4,4,4,2|3,3,3,3,3,3)$/.test(
    written
      .split(/[^0-9X]+/i)
      .map((group) => group.length)
      .join(),
  );

// Receipts are numbered region, date, serial: without a check only dates before the site's own time are births.
const LAST_UNCHECKED_YEAR = 2015;
const isCutNumber = (window: string, length: number): boolean =>
  new RegExp(`^\\d{${length}}`).test(window) && Number(window.slice(6, 10)) <= LAST_UNCHECKED_YEAR;

type Run = { digits: string; at: number[] };

/** Digits with up to three blanks or marks between them, cut into the digits and where each stood. */
const digitRuns = (text: string): Run[] =>
  matches(text, /[0-9](?:[\s.·_/—-]{0,3}[0-9X*]){13,}/gi).map(({ start, match }) => {
    const at: number[] = [];
    let digits = '';
    for (let i = 0; i < match[0].length; i++) {
      if (!/[0-9X*]/i.test(match[0][i] as string)) continue;
      digits += match[0][i];
      at.push(start + i);
    }
    return { digits, at };
  });

const inRun = (text: string, { digits, at }: Run): Span[] => {
  const found: Span[] = [];
  const touches = (i: number) => i > 0 && i < at.length && (at[i] as number) - (at[i - 1] as number) === 1;
  for (let i = 0; i + 14 <= digits.length; i++) {
    const end = (length: number) => (at[Math.min(i + length, at.length) - 1] as number) + 1;
    // Without its check a number counts only if it stands alone, undivided but for blanks: 150525 2026-10-12 0830 is none.
    const alone = (length: number) => {
      const written = text.slice(at[i], end(length));
      return !touches(i) && !touches(i + length) && (/^[0-9X* \t]+$/i.test(written) || isEvenlyCut(written));
    };
    const window = digits.slice(i, i + 18);
    let length = 0;
    if (isPlausible(window)) {
      if (/^\d{17}[\dX]$/i.test(window) && (hasIdentityCheck(window) || alone(18))) length = 18;
      else if (/^\d{14,17}[*X]{1,4}$/i.test(window)) length = 18;
      else length = [17, 16, 15, 14].find((n) => isCutNumber(window, n) && alone(n)) ?? 0;
    }
    if (length === 0 && /^\d{15}/.test(window) && alone(15) && isOldNumber(window)) length = 15;
    if (
      length === 0 &&
      !touches(i) &&
      PROVINCE.test(window) &&
      /^\d{6}(19|20)\d{2,5}[*X]{4,8}$/i.test(window)
    )
      length = 18;
    if (length === 0) continue;
    found.push({ start: at[i] as number, end: end(length) });
    i += length - 1;
  }
  return found;
};

/** Identity numbers of either length, whole, cut or half hidden, and any number a document's name announces. */
export const identityNumber = ({ text }: Reading): Span[] => {
  const announced = matches(text, KEYWORD).map(({ start, end, match }) => {
    const digit = match[0].search(/[A-Z]{0,3}[0-9][0-9 X*-]{5,22}$/i);
    return { start: start + digit, end: end - (match[0].length - match[0].trimEnd().length) };
  });
  const spoken = withSpokenDigits(text);
  return [...digitRuns(spoken).flatMap((run) => inRun(spoken, run)), ...announced];
};
