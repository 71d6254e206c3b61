import { BEARER, LETTER, MVS, NNBSP, pattern, STEM } from '../alphabet';
import { places } from '../rule';
import type { Converted } from './converted';

/**
 * Text of the 2010 standard, whose suffixes hang on NNBSP, to MVS (GB/T 25914-2023): between a word and its suffix.
 * After a digit, Han, a closing bracket or a filled-in value NNBSP stays, as MVS has no letter to act on there. Any other NNBSP joins nothing:
 * it is left and named.
 */
export function fromNnbsp(text: string): Converted {
  const converted = text.replace(pattern`(?<=[${STEM}])${NNBSP}(?=[${LETTER}])`, MVS);
  const refusals = places(converted, pattern`(?<![${STEM}${BEARER}])${NNBSP}|${NNBSP}(?![${LETTER}])`).map(
    (place) => ({ ...place, why: '连接符前面没有词，或者后面没有词缀' }),
  );
  return { text: converted, refusals };
}

/** The other way, for a reader whose font knows the old model only. */
export const toNnbsp = (text: string): string =>
  text.replace(pattern`(?<=[${STEM}])${MVS}(?=[${LETTER}]{2}|[ᠤᠦᠢ](?![${STEM}]))`, NNBSP);
