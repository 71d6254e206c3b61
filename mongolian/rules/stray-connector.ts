import { BEARER, LETTER, MVS, NNBSP, pattern, STEM } from '../alphabet';
import { places, type Rule } from '../rule';

/** MVS acts between letters, NNBSP before a letter and after whatever else may bear a suffix. */
export const strayConnector: Rule = (text) => [
  ...places(text, pattern`(?<![${STEM}])${MVS}|${MVS}(?![${LETTER}])`),
  ...places(text, pattern`(?<![${STEM}${BEARER}])${NNBSP}|${NNBSP}(?![${LETTER}])`),
];
