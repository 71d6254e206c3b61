import { NIRUGU } from '../alphabet';
import { places } from '../rule';
import type { Converted, Refusal } from './converted';
import { fromNnbsp } from './nnbsp';

/** Both directions of the code table; the package mongol-code (MIT) has one. */
export type MenksoftCodec = {
  convertMenksoftToUnicode: (text: string) => string;
  convertUnicodeToMenksoft: (text: string) => string;
};

/** Menksoft puts each drawn form of a letter at a private code: signs, two blanks, then letters. */
const SIGNS = '\\uE234-\\uE261';
const BLANKS = '\\uE262\\uE263';
const LETTERS = '\\uE264-\\uE34F';
const PRIVATE = /[\uE000-\uF8FF]|[\u{F0000}-\u{10FFFD}]/u;
/** A word with the suffixes that hang on it, or a run of signs; or any other private code, which is refused. */
const PIECE = new RegExp(
  `[${LETTERS}][${LETTERS}${BLANKS}]*|[${SIGNS}${BLANKS}]+|[\\uE000-\\uF8FF]|[\\u{F0000}-\\u{10FFFD}]`,
  'gu',
);
/** Brackets and dashes turned beforehand, as Menksoft stores them, to the plain ones that the page itself turns. */
const PLAIN: Record<string, string> = {
  '\uFE10': '，',
  '\uFE31': '—',
  '\uFE32': '–',
  '\uFE39': '〔',
  '\uFE3A': '〕',
  '\uFE43': '『',
  '\uFE44': '』',
};

const WHY_UNKNOWN = '不是已知的蒙科立编码';
const WHY_NO_WAY_BACK = '转换后还原不回来，读法不能确定';

function convertPiece(piece: string, codec: MenksoftCodec): string | null {
  const text = codec.convertMenksoftToUnicode(piece);
  // Signs have one code each; letters are believed only if the same drawn forms come back from them.
  const isSign = new RegExp(`^[${SIGNS}${BLANKS}]+$`, 'u').test(piece);
  if (!isSign && codec.convertUnicodeToMenksoft(text) !== piece) return null;
  // A word torn in two gets a stem sign that nobody wrote.
  if (text.includes(NIRUGU) && !piece.includes('\uE23E')) return null;
  return text.replace(/[\uFE10-\uFE4F]/gu, (sign) => PLAIN[sign] ?? sign);
}

/**
 * Text in Menksoft's private codes to Unicode with MVS connectors; what is no private code stays. A word is taken
 * only when converting it back gives the very codes it came in: what cannot be told for sure is left as it was and
 * named by place.
 */
export function fromMenksoft(given: string, codec: MenksoftCodec): Converted {
  const refusals: Refusal[] = [];
  let end = 0;
  let text = '';
  for (const { at, found } of places(given, PIECE)) {
    const converted = /[\uE234-\uE34F]/u.test(found) ? convertPiece(found, codec) : null;
    if (converted === null || PRIVATE.test(converted)) {
      const isKnown = /^[\uE234-\uE34F]+$/u.test(found);
      refusals.push({ at, found, why: isKnown ? WHY_NO_WAY_BACK : WHY_UNKNOWN });
    }
    text += given.slice(end, at) + (converted ?? found);
    end = at + found.length;
  }
  const whole = fromNnbsp(text + given.slice(end));
  return { text: whole.text, refusals: [...refusals, ...whole.refusals] };
}
