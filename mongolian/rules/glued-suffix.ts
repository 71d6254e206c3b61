import { BACK_VOWEL, FRONT_VOWEL, LETTER, pattern, SELECTOR } from '../alphabet';
import { places, type Rule } from '../rule';

/** Suffixes that no word of its own and no derived word is known to end in by chance often enough to matter. */
const GLUED = [
  ...['ᠶᠢᠨ', 'ᠶᠢ'],
  ...['ᠤᠨ', 'ᠠᠴᠠ', 'ᠢᠶᠠᠷ', 'ᠪᠠᠷ', 'ᠢᠶᠠᠨ', 'ᠨᠤᠭᠤᠳ'],
  ...['ᠦᠨ', 'ᠡᠴᠡ', 'ᠢᠶᠡᠷ', 'ᠪᠡᠷ', 'ᠢᠶᠡᠨ', 'ᠨᠦᠭᠦᠳ'],
];
/** Shorter stems end by chance in what looks like a suffix: ᠣᠷᠤᠨ is a place, not ᠣᠷ in the genitive. */
const SHORTEST_STEM = 4;

/** The stem of a word with a suffix glued to it, when the vocabulary knows the stem and not the whole. */
function stemOf(word: string, vocabulary: ReadonlySet<string>): string | undefined {
  if (vocabulary.has(word)) return undefined;
  const suffix = GLUED.find((one) => word.endsWith(one) && vocabulary.has(word.slice(0, -one.length)));
  const stem = suffix && word.slice(0, -suffix.length);
  if (!stem || stem.length < SHORTEST_STEM) return undefined;
  const isTorn = BACK_VOWEL.test(stem) ? FRONT_VOWEL.test(suffix) : BACK_VOWEL.test(suffix);
  return isTorn ? undefined : stem;
}

/** A known word with a suffix written on to it: ᠬᠠᠤᠯᠢᠶᠢᠨ for ᠬᠠᠤᠯᠢ᠎ᠶᠢᠨ. A warning: a longer word may begin alike. */
export const gluedSuffix: Rule = (text, { vocabulary = new Set() }) =>
  places(text, pattern`[${LETTER}${SELECTOR}]+`).filter(
    ({ found }) => stemOf(found, vocabulary) !== undefined,
  );
