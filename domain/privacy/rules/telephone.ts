import { matches, type Reading, type Span } from '../reading';
import type { ScanOptions } from '../scan';

// Area code with its number, or a local number that a word announces. Short public numbers (110, 12389, 96110)
// and 400 or 800 service numbers have neither form.
const WITH_AREA_CODE =
  /(?<![0-9.])(?:\+?86[ -]?)?(?:\(0?[1-9][0-9]{1,2}\)|0[1-9][0-9]{1,2})[ ‐-―-]{0,2}[0-9]{3,4}[ ‐-―-]?[0-9]{4}(?![0-9])/g;
const INTERNATIONAL = /\+86[ -]?[1-9][0-9]{1,2}[ -][0-9]{7,8}(?![0-9])/g;
const LOCAL =
  /(?:电话|座机|固话|传真|热线|ᠤᠲᠠᠰᠤ)(?:号码?)?[:是为 ]{0,3}((?!400|800)[2-8][0-9]{2,3}[ -]?[0-9]{4})(?![0-9])/g;

const digitsOf = (value: string): string => value.normalize('NFKC').replace(/\D/g, '').replace(/^86/, '');

/** True for an allowed number written with or without its area code. */
export const isAllowedTelephone = (value: string, allowed: readonly string[]): boolean => {
  const digits = digitsOf(value);
  return allowed.some((telephone) => {
    const whole = digitsOf(telephone);
    return whole === digits || (digits.length >= 7 && whole.endsWith(digits)) || whole === `0${digits}`;
  });
};

export const telephone = ({ text }: Reading, { allowedTelephones = [] }: ScanOptions): Span[] => {
  const full = [...matches(text, WITH_AREA_CODE), ...matches(text, INTERNATIONAL)];
  const local = matches(text, LOCAL).map(({ end, match }) => ({
    start: end - (match[1] as string).length,
    end,
  }));
  return [...full, ...local]
    .map(({ start, end }) => ({ start, end }))
    .filter(({ start, end }) => !isAllowedTelephone(text.slice(start, end), allowedTelephones));
};
