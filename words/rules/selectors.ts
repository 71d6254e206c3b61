import { CONNECTOR, LETTER, pattern, SELECTOR, STEM } from '../alphabet';
import { places, type Rule } from '../rule';
import type { Glyph, Shaper } from '../shaping';

/** A selector picks a form of the letter before it; anywhere else the font shows it as a box. */
export const fvsMisplaced: Rule = (text) => places(text, pattern`(?<![${LETTER}])[${SELECTOR}]`);

const shapes = (glyphs: Glyph[]): string[] => glyphs.map(({ outline }) => outline).filter(Boolean);

/** The shapes of each word with and without each of its selectors. */
const selected = (text: string, shaper: Shaper) =>
  places(text, pattern`[${STEM}${CONNECTOR}]+`).flatMap(({ at, found: word }) =>
    places(word, pattern`(?<=[${LETTER}])[${SELECTOR}]`).map((selector) => ({
      place: { at: at + selector.at, found: selector.found },
      drawn: shapes(shaper.shape(word)),
      without: shapes(shaper.shape(word.slice(0, selector.at) + word.slice(selector.at + 1))),
    })),
  );

/** A selector its letter has no form for: Noto 3 draws it as a box in the middle of the word. */
export const fvsBoxed: Rule = (text, { shaper }) =>
  selected(text, shaper)
    .filter(({ drawn, without }) => drawn.some((_, at) => drawn.toSpliced(at, 1).join() === without.join()))
    .map(({ place }) => place);

/** A selector that asks for the form the letter has anyway: the same word is then stored in two ways. */
export const fvsNoEffect: Rule = (text, { shaper }) =>
  selected(text, shaper)
    .filter(({ drawn, without }) => drawn.join() === without.join())
    .map(({ place }) => place);
