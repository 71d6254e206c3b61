import { holdsMongolian } from '../alphabet';
import { places, type Rule } from '../rule';

/** A glyph the shipped font lacks is drawn by whatever font the phone has, outside the joined word. */
export const notInFont: Rule = (text, { shaper }) => {
  if (!shaper || !holdsMongolian(text)) return [];
  return places(text, /[\u1800-\u18AF\u202F]+/gu).flatMap(({ at, found }) =>
    shaper
      .shape(found)
      .filter(({ id }) => id === 0)
      .map((glyph) => ({ at: at + glyph.at, found: found[glyph.at] ?? '' })),
  );
};
