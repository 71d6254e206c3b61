import { LETTER, MVS, NNBSP, pattern, STEM } from '../alphabet';
import { places, type Rule } from '../rule';

/** MVS acts between letters, NNBSP before a letter and after a word, a digit or a filled-in value (U+FFFC). */
export const strayConnector: Rule = (text) => [
  ...places(text, pattern`(?<![${STEM}])${MVS}|${MVS}(?![${LETTER}])`),
  ...places(text, pattern`(?<![${STEM}\p{L}\p{N}%\uFFFC])${NNBSP}|${NNBSP}(?![${LETTER}])`),
];
