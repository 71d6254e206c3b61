import { holdsMongolian, pattern, STEM } from '../alphabet';
import { places, type Rule } from '../rule';

/** Menksoft and other vendor codes: unsearchable, and read by no screen reader. */
export const pua: Rule = (text) => places(text, /[\uE000-\uF8FF]|[\u{F0000}-\u{10FFFD}]/gu);

/** Todo, Sibe, Manchu, their marks, and Mongolian digits, which nobody uses in print in Inner Mongolia. */
export const outsideHudum: Rule = (text) =>
  places(text, /[\u1807-\u1809\u1810-\u1819\u1843-\u18AF]|[\u{11660}-\u{1167F}]/gu);

export const cyrillic: Rule = (text) => places(text, /\p{Script=Cyrillic}+/gu);

export const latin: Rule = (text) => places(text, /\p{Script=Latin}+/gu);

export const notNfc: Rule = (text) => (text.normalize('NFC') === text ? [] : [{ at: 0, found: text }]);

/** Brackets turned beforehand (U+FE10–FE19, FE30–FE48): the engine turns them again, and no search finds them. */
export const turnedForms: Rule = (text) => places(text, /[\uFE10-\uFE19\uFE30-\uFE48]/gu);

/** Zero-width spaces, soft hyphens and byte-order marks break joining where nobody sees why. */
export const invisible: Rule = (text) => places(text, /[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/gu);

/** Mongolian has its own ᠂ ᠃ ᠄; a baseline dot or comma hangs beside the stem. */
export const asciiPunctuation: Rule = (text) => places(text, pattern`(?<=[${STEM}] ?)[,.;:!?]`);

/** A glyph the shipped font lacks is drawn by whatever font the phone has, outside the joined word. */
export const notInFont: Rule = (text, { shaper }) => {
  if (!holdsMongolian(text)) return [];
  return places(text, /[\u1800-\u18AF\u202F]+/gu).flatMap(({ at, found }) =>
    shaper
      .shape(found)
      .filter(({ id }) => id === 0)
      .map((glyph) => ({ at: at + glyph.at, found: found[glyph.at] ?? '' })),
  );
};
