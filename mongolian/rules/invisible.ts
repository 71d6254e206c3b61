import { places, type Rule } from '../rule';

/** Zero-width spaces, soft hyphens and byte-order marks break joining where nobody sees why. */
export const invisible: Rule = (text) => places(text, /[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/gu);
