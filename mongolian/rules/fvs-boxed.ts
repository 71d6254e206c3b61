import type { Rule } from '../rule';
import { selected } from '../selected';

/** A selector its letter has no form for: Noto 3 draws it as a box in the middle of the word. */
export const fvsBoxed: Rule = (text, { shaper }) =>
  (shaper ? selected(text, shaper) : [])
    .filter(({ drawn, without }) => drawn.some((_, at) => drawn.toSpliced(at, 1).join() === without.join()))
    .map(({ place }) => place);
