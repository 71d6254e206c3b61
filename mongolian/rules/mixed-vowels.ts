import { BACK_VOWEL, FRONT_VOWEL, LETTER, MVS, pattern, STEM } from '../alphabet';
import { places, type Rule } from '../rule';

/** A native stem has back vowels or front ones, never both: catches ᠦᠪᠣᠷ for ᠥᠪᠥᠷ. Loanwords are excused by eye. */
export const mixedVowels: Rule = (text) =>
  places(text, pattern`[${STEM}]+(?:${MVS}[ᠠᠡ](?![${LETTER}]))?`).filter(
    ({ found }) => BACK_VOWEL.test(found) && FRONT_VOWEL.test(found),
  );
