/** The code points of Hudum, the traditional script of Inner Mongolia. */
export const MVS = '\u180E';
export const NNBSP = '\u202F';
export const NIRUGU = '\u180A';

/** Pieces of patterns, to stand inside [ ]. */
export const LETTER = '\\u1820-\\u1842';
export const SELECTOR = '\\u180B-\\u180D\\u180F';
/** All that may stand between two letters of one stem. */
export const STEM = `${LETTER}${SELECTOR}${NIRUGU}`;
export const CONNECTOR = `${MVS}${NNBSP}`;

/** What a suffix may follow that is no Mongolian letter: Han, Latin, a number, a closing bracket or quotation mark, a
 * value filled in later (U+FFFC). MVS has no letter to act on there, so NNBSP joins. */
export const BEARER = '\\p{L}\\p{N}\\p{Pe}\\p{Pf}%％\\uFFFC';
/** White space of any kind and number, save NNBSP, which JavaScript counts among it. */
export const BLANK = '[^\\S\\u202F]+';

/** A global pattern put together from such pieces. */
export const pattern = (strings: TemplateStringsArray, ...pieces: string[]): RegExp =>
  new RegExp(String.raw(strings, ...pieces), 'gu');

/** Vowels that never stand together in one native stem. */
export const BACK_VOWEL = /[ᠠᠣᠤ]/u;
export const FRONT_VOWEL = /[ᠡᠥᠦ]/u;

/** Whether a text holds any Mongolian letter: what does not is Chinese, digits or signs, and stands as such. */
export const holdsMongolian = (text: string): boolean => /[\u1820-\u1842]/u.test(text);

/**
 * Suffixes written apart from the stem, by the vowels of the stem they follow. After EAC MGC/03 (suffix list) and
 * the registry of @gege-mn/mongol-bichig; words that are also independent (da, dag, ni, la) are left out, so that a
 * plain space before one of these is always a mistake.
 */
export const BACK_SUFFIXES = [
  'ᠤᠨ',
  'ᠤ',
  'ᠳᠤ',
  'ᠲᠤ',
  'ᠳᠤᠷ',
  'ᠲᠤᠷ',
  'ᠠᠴᠠ',
  'ᠪᠠᠷ',
  'ᠢᠶᠠᠷ',
  'ᠲᠠᠢ',
  'ᠯᠤᠭ\u180Eᠠ',
  'ᠪᠠᠨ',
  'ᠢᠶᠠᠨ',
  'ᠤᠳ',
  'ᠨᠤᠭᠤᠳ',
  'ᠳᠠᠭᠠᠨ',
  'ᠲᠠᠭᠠᠨ',
  'ᠠᠴᠠᠭᠠᠨ',
  'ᠳᠠᠬᠢ',
];
export const FRONT_SUFFIXES = [
  'ᠦᠨ',
  'ᠦ',
  'ᠳᠦ',
  'ᠲᠦ',
  'ᠳᠦᠷ',
  'ᠲᠦᠷ',
  'ᠡᠴᠡ',
  'ᠪᠡᠷ',
  'ᠢᠶᠡᠷ',
  'ᠲᠡᠢ',
  'ᠯᠦᠭᠡ',
  'ᠪᠡᠨ',
  'ᠢᠶᠡᠨ',
  'ᠦᠳ',
  'ᠨᠦᠭᠦᠳ',
  'ᠳᠡᠭᠡᠨ',
  'ᠲᠡᠭᠡᠨ',
  'ᠡᠴᠡᠭᠡᠨ',
  'ᠳᠡᠬᠢ',
];
export const NEUTRAL_SUFFIXES = ['ᠶᠢᠨ', 'ᠶᠢ', 'ᠢ'];
export const SUFFIXES = [...BACK_SUFFIXES, ...FRONT_SUFFIXES, ...NEUTRAL_SUFFIXES];

/** Pattern of any suffix, the longest first; to stand inside (?: ). */
export const ANY_SUFFIX = [...SUFFIXES].sort((a, b) => b.length - a.length).join('|');
/** Pattern of the end of a word. */
export const WORD_END = `(?![${STEM}${CONNECTOR}])`;
