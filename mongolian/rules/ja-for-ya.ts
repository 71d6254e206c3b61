import { CONNECTOR, pattern, STEM, WORD_END } from '../alphabet';
import { places, type Rule } from '../rule';

/** U+1835 for U+1836 in -yin and -yi: the shape is the same in the fonts of many official sites, the letter is not. */
export const jaForYa: Rule = (text) => places(text, pattern`(?<=[${STEM}][ ${CONNECTOR}])ᠵᠢᠨ?${WORD_END}`);
