import { LETTER, MVS, pattern, SELECTOR } from '../alphabet';
import { places, type Rule } from '../rule';

/**
 * A word that is in the vocabulary once its connectors are taken out, but stands here without them: ᠰᠠᠷᠠ for ᠰᠠᠷ᠎ᠠ.
 */
export const missingConnector: Rule = (text, { vocabulary = new Set() }) => {
  const glued = new Set(
    [...vocabulary].filter((word) => word.includes(MVS)).map((word) => word.replaceAll(MVS, '')),
  );
  return places(text, pattern`[${LETTER}${SELECTOR}]+`).filter(({ found }) => glued.has(found));
};
