import { ANY_SUFFIX, LETTER, pattern, SELECTOR, WORD_END } from '../alphabet';
import { places, type Rule } from '../rule';

/** A suffix after a plain space takes the shape of a word of its own. */
export const spaceBeforeSuffix: Rule = (text) =>
  places(text, pattern`(?<=[${LETTER}${SELECTOR}\d\uFFFC]) (?:${ANY_SUFFIX})${WORD_END}`);
