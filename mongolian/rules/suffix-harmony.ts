import {
  BACK_SUFFIXES,
  BACK_VOWEL,
  CONNECTOR,
  FRONT_SUFFIXES,
  FRONT_VOWEL,
  LETTER,
  MVS,
  pattern,
  STEM,
} from '../alphabet';
import { places, type Rule } from '../rule';

/** A suffix follows the vowels of its stem: ᠬᠡᠷᠡᠭ᠎ᠦᠨ, not ᠬᠡᠷᠡᠭ᠎ᠤᠨ, though both look the same. */
export const suffixHarmony: Rule = (text) =>
  places(text, pattern`(?<=[${STEM}][${CONNECTOR}])[${LETTER}]+`).filter(({ at, found }) => {
    const stem = text.slice(0, at - 1).match(pattern`[${STEM}]+(?:${MVS}[ᠠᠡ])?$`)?.[0] ?? '';
    const [back, front] = [BACK_VOWEL.test(stem), FRONT_VOWEL.test(stem)];
    if (back === front) return false;
    return (back ? FRONT_SUFFIXES : BACK_SUFFIXES).includes(found);
  });
