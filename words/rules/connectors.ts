import { CONNECTOR, LETTER, MVS, NNBSP, pattern, SELECTOR, STEM, SUFFIXES } from '../alphabet';
import { places, type Rule } from '../rule';

const SUFFIX = [...SUFFIXES].sort((a, b) => b.length - a.length).join('|');
const AFTER = `(?<=[${LETTER}${SELECTOR}])`;
const END = `(?![${STEM}${CONNECTOR}])`;

/** MVS acts between letters, NNBSP before a letter and after a word, a digit or a filled-in value (U+FFFC). */
export const strayConnector: Rule = (text) => [
  ...places(text, pattern`(?<![${STEM}])${MVS}|${MVS}(?![${LETTER}])`),
  ...places(text, pattern`(?<![${STEM}\p{L}\p{N}%\uFFFC])${NNBSP}|${NNBSP}(?![${LETTER}])`),
];

/** A suffix after a plain space takes the shape of a word of its own. */
export const spaceBeforeSuffix: Rule = (text) =>
  places(text, pattern`(?<=[${LETTER}${SELECTOR}\d\uFFFC]) (?:${SUFFIX})${END}`);

/** U+1835 for U+1836 in -yin and -yi: the shape is the same in the fonts of many official sites, the letter is not. */
export const jaForYa: Rule = (text) => places(text, pattern`(?<=[${STEM}][ ${CONNECTOR}])ᠵᠢᠨ?${END}`);

/**
 * A word that is in the vocabulary once its connectors are taken out, but stands here without them: ᠰᠠᠷᠠ for ᠰᠠᠷ᠎ᠠ.
 */
export const missingConnector: Rule = (text, { vocabulary }) => {
  const glued = new Set(
    [...vocabulary].filter((word) => word.includes(MVS)).map((word) => word.replaceAll(MVS, '')),
  );
  return places(text, pattern`[${LETTER}${SELECTOR}]+`).filter(({ found }) => glued.has(found));
};

/** NNBSP is white space to JavaScript, and Latin fonts own it: MVS is stored, NNBSP only after what is no letter. */
export const nnbspAfterLetter: Rule = (text) => places(text, pattern`${AFTER}${NNBSP}`);

/** After a connector stands a known suffix, or a last a or e. */
export const unknownSuffix: Rule = (text) =>
  places(text, pattern`(?<=[${CONNECTOR}])[${LETTER}${SELECTOR}]+`).filter(
    ({ found }) => !SUFFIXES.includes(found) && found !== 'ᠠ' && found !== 'ᠡ',
  );
