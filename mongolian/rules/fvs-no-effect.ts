import type { Rule } from '../rule';
import { selected } from '../selected';

/** A selector that asks for the form the letter has anyway: the same word is then stored in two ways. */
export const fvsNoEffect: Rule = (text, { shaper }) =>
  (shaper ? selected(text, shaper) : [])
    .filter(({ drawn, without }) => drawn.join() === without.join())
    .map(({ place }) => place);
