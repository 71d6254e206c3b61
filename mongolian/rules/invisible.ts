import { pattern, STEM } from '../alphabet';
import { places, type Rule } from '../rule';

/** Zero-width spaces, soft hyphens, byte-order marks and signs of direction, anywhere. */
const ANYWHERE = '\\u00AD\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF';
/** Joiners: right at the edge of an abbreviation, a break nobody sees within a word. */
const JOINER = '\\u200C\\u200D';

/** What breaks joining, or turns a line about, where nobody sees why. */
export const invisible: Rule = (text) =>
  places(text, pattern`[${ANYWHERE}]|(?<=[${STEM}])[${JOINER}]+(?=[${STEM}])`);
