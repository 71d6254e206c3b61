import { BACK_SUFFIXES, CONNECTOR, FRONT_SUFFIXES, LETTER, MVS, pattern, STEM } from '../alphabet';
import { places, type Rule } from '../rule';

const BACK = /[ᠠᠣᠤ]/u;
const FRONT = /[ᠡᠥᠦ]/u;
/** A native stem has back vowels or front ones, never both: catches ᠦᠪᠣᠷ for ᠥᠪᠥᠷ. Loanwords are excused by eye. */
export const mixedVowels: Rule = (text) =>
  places(text, pattern`[${STEM}]+(?:${MVS}[ᠠᠡ](?![${LETTER}]))?`).filter(
    ({ found }) => BACK.test(found) && FRONT.test(found),
  );

/** A suffix follows the vowels of its stem: ᠬᠡᠷᠡᠭ᠎ᠦᠨ, not ᠬᠡᠷᠡᠭ᠎ᠤᠨ, though both look the same. */
export const suffixHarmony: Rule = (text) =>
  places(text, pattern`(?<=[${STEM}][${CONNECTOR}])[${LETTER}]+`).filter(({ at, found }) => {
    const stem = text.slice(0, at - 1).match(pattern`[${STEM}]+(?:${MVS}[ᠠᠡ])?$`)?.[0] ?? '';
    const [back, front] = [BACK.test(stem), FRONT.test(stem)];
    if (back === front) return false;
    return (back ? FRONT_SUFFIXES : BACK_SUFFIXES).includes(found);
  });
