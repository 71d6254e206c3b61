import { ANY_SUFFIX, CONNECTOR, MVS, pattern, STEM, WORD_END } from './alphabet';

/** Letters drawn alike wherever they stand, written either way by different people: each pair is searched as one. */
const FOLDED: Record<string, string> = { ᠤ: 'ᠣ', ᠦ: 'ᠥ', ᠳ: 'ᠲ', ᠭ: 'ᠬ' };
/** Vowels drawn alike once a letter stands before them: only there do ᠨᠠᠷ᠎ᠠ and ᠨᠡᠷ᠎ᠡ look the same. */
const FOLDED_WITHIN: Record<string, string> = { ᠡ: 'ᠠ', ᠤ: 'ᠣ', ᠥ: 'ᠣ', ᠦ: 'ᠣ' };

/**
 * The key under which a Mongolian or Chinese text is found, whatever its connectors, selectors and look-alike letters.
 * The same folding must be given to what is stored and to what is asked; the key is never shown.
 */
export const searchKey = (text: string): string =>
  text
    .normalize('NFKC')
    // NFKC has just turned NNBSP into a space: a suffix after a space then counts as joined, as official sites write it.
    .replace(/[\u180A-\u180F\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replace(/(?<=[\u1820-\u1842])\s+(?=[\u1820-\u1842])/gu, '')
    .replace(/[ᠤᠦᠳᠭ]/gu, (letter) => FOLDED[letter] ?? letter)
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();

/**
 * A second, looser key: words that look the same have the same one, though their vowels differ (ᠬᠡᠷᠡᠭ᠎ᠦᠨ and ᠬᠡᠷᠡᠭ᠎ᠤᠨ)
 * or a ja stands for the ya of a suffix. Different words may share it, so what `searchKey` finds comes first.
 */
export const lookAlikeKey = (text: string): string =>
  searchKey(
    text
      .replace(pattern`(?<=[${STEM}])[${CONNECTOR}\s]+(?=(?:${ANY_SUFFIX}|ᠵᠢᠨ?)${WORD_END})`, MVS)
      .replace(pattern`(?<=${MVS})ᠵ(?=ᠢᠨ?${WORD_END})`, 'ᠶ')
      .replace(pattern`(?<=[${STEM}${CONNECTOR}])[ᠡᠤᠥᠦ]`, (vowel) => FOLDED_WITHIN[vowel] ?? vowel),
  );
