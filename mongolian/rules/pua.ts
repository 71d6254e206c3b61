import { places, type Rule } from '../rule';

/** Menksoft and other vendor codes: unsearchable, and read by no screen reader. */
export const pua: Rule = (text) => places(text, /[\uE000-\uF8FF]|[\u{F0000}-\u{10FFFD}]/gu);
