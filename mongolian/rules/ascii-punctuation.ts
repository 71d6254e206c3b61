import { pattern, STEM } from '../alphabet';
import { places, type Rule } from '../rule';

/** Mongolian has its own ᠂ ᠃ ᠄, 《》 and （）; a baseline dot, comma or quote hangs beside the stem. */
export const asciiPunctuation: Rule = (text) =>
  places(text, pattern`(?<=[${STEM}] ?)[,.;:!?"'()-]|["'(-](?=[${STEM}])`);
