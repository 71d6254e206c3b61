/**
 * Words of the specimen: terms of the EAC standard and of official pages (words/terms.tsv), never sentences. A test
 * holds them against that table.
 */
export const WORDS = {
  plain: ['ᠮᠣᠩᠭᠣᠯ', 'ᠬᠠᠤᠯᠢ', 'ᠬᠡᠷᠡᠭ'],
  selectors: ['ᠳ\u180Bᠤᠭᠠᠷ', 'ᠬᠠᠶ\u180Bᠢᠭ'],
  connectors: ['ᠰᠠᠷ\u180Eᠠ', 'ᠬᠡᠷᠡᠭ\u180Eᠦᠨ', 'ᠨᠢᠭᠤᠷ\u180Eᠲᠤ'],
} as const;

/** The genitive after a bracket or Han: NNBSP, where MVS has no letter to act on. */
export const AFTER_BRACKET = '\u202Fᠤᠨ';

/** Long enough to wrap on every phone. A list, read word by word. */
export const LIST = [
  'ᠲᠡᠷᠢᠭᠦᠨ ᠬᠠᠭᠤᠳᠠᠰᠤ',
  'ᠰᠣᠨᠢᠨ ᠮᠡᠳᠡᠭᠡ',
  'ᠬᠡᠷᠡᠭ\u180Eᠦᠨ ᠪᠠᠶᠢᠳᠠᠯ',
  'ᠬᠠᠶ\u180Bᠢᠭ',
  'ᠤᠲᠠᠰᠤ',
  'ᠠᠵᠢᠯ\u180Eᠤᠨ ᠴᠠᠭ',
  'ᠪᠠᠶᠢᠭᠤᠯᠭ\u180Eᠠ ᠨᠢᠭᠡᠴᠢ',
  'ᠲᠡᠷᠢᠭᠦᠨ ᠨᠢᠭᠤᠷ\u180Eᠲᠤ ᠪᠤᠴᠠᠬᠤ',
  'ᠬᠤᠪᠢ\u180Eᠶᠢᠨ ᠨᠢᠭᠤᠴᠠ',
  'ᠦᠰᠦᠭ\u180Eᠦᠨ ᠬᠡᠮᠵᠢᠶ\u180Eᠡ',
] as const;
