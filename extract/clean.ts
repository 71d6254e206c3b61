/** Nearly every cell is visible ASCII and Han characters only: one look instead of a dozen keeps a million rows quick. */
const PLAIN = /^[\x21-\x7E\u4E00-\u9FFF]*$/;

/** U+FF01–FF5E are ASCII drawn full-width; a Chinese input method writes digits and dates with them. */
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const FULL_WIDTH_WORD = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/g;
/** Invisible characters that come along when text is copied: zero-width, soft hyphen, joiners, marks. */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: each is meant on its own
const INVISIBLE = /[\u00AD\u200B\u200C\u200D\u2060\uFEFF]/g;
const SPACES = /[\s\u3000]+/g;

const narrow = (text: string) =>
  text.replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));

const visible = (text: string) => text.replace(INVISIBLE, '').replace(SPACES, ' ').trim();

/** A value that is a code, a term or a date: full-width becomes plain, the invisible goes. */
export const cleanTerm = (text: string): string => (PLAIN.test(text) ? text : visible(narrow(text)));

/** A sentence for people: as above, but Chinese punctuation stays full-width. */
export const cleanSentence = (text: string): string =>
  PLAIN.test(text)
    ? text
    : visible(
        text.replace(FULL_WIDTH_WORD, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0)),
      );

/** Direction marks, embeddings, overrides and isolates: they show a text in another order than it is read. */
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/;
/** The replacement character, and private-use characters (old Menksoft and GBK fonts): other screens differ. */
const UNREADABLE =
  /[\uFFFD\uE000-\uF8FF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

export type CharacterFault = 'bidi-control' | 'control-character' | 'unreadable-character';

/** What no cell may hold, whichever column it is in; null when the cell is sound. */
export function characterFault(text: string): CharacterFault | null {
  if (PLAIN.test(text)) return null;
  if (BIDI.test(text)) return 'bidi-control';
  if (CONTROL.test(text)) return 'control-character';
  if (UNREADABLE.test(text)) return 'unreadable-character';
  return null;
}

/**
 * Text that a spreadsheet would calculate when the file is opened again (OWASP: CSV injection).
 * A sign before a plain number or a lone dash for "none" is no formula.
 */
export function isFormula(text: string): boolean {
  const plain = cleanTerm(text);
  return /^[=@]/.test(plain) || (/^[+-]/.test(plain) && !/^[+-][\d .-]*$/.test(plain));
}
