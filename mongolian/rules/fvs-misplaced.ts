import { LETTER, pattern, SELECTOR } from '../alphabet';
import { places, type Rule } from '../rule';

/** A selector picks a form of the letter before it; anywhere else the font shows it as a box. */
export const fvsMisplaced: Rule = (text) => places(text, pattern`(?<![${LETTER}])[${SELECTOR}]`);
