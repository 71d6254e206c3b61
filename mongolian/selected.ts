import { CONNECTOR, LETTER, pattern, SELECTOR, STEM } from './alphabet';
import { type Place, places } from './rule';
import { outlines, type Shaper } from './shape';

export type Selected = { place: Place; drawn: string[]; without: string[] };

/** The shapes of each word with and without each of its selectors. */
export const selected = (text: string, shaper: Shaper): Selected[] =>
  places(text, pattern`[${STEM}${CONNECTOR}]+`).flatMap(({ at, found: word }) =>
    places(word, pattern`(?<=[${LETTER}])[${SELECTOR}]`).map((selector) => ({
      place: { at: at + selector.at, found: selector.found },
      drawn: outlines(shaper.shape(word)),
      without: outlines(shaper.shape(word.slice(0, selector.at) + word.slice(selector.at + 1))),
    })),
  );
