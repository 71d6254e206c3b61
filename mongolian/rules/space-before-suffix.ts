import { ANY_SUFFIX, BEARER, BLANK, pattern, STEM, WORD_END } from '../alphabet';
import { places, type Rule } from '../rule';

/** A suffix after a space of any kind, a tab or a line end takes the shape of a word of its own. */
export const spaceBeforeSuffix: Rule = (text) =>
  places(text, pattern`(?<=[${STEM}${BEARER}])${BLANK}(?:${ANY_SUFFIX})${WORD_END}`);
