import { places, type Rule } from '../rule';

/** Brackets turned beforehand (U+FE10–FE19, FE30–FE48): the engine turns them again, and no search finds them. */
export const turnedForms: Rule = (text) => places(text, /[\uFE10-\uFE19\uFE30-\uFE48]/gu);
