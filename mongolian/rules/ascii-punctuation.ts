import { pattern, STEM } from '../alphabet';
import { places, type Rule } from '../rule';

/** Mongolian has its own ᠂ ᠃ ᠄; a baseline dot or comma hangs beside the stem. */
export const asciiPunctuation: Rule = (text) => places(text, pattern`(?<=[${STEM}] ?)[,.;:!?]`);
