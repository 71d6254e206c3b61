/** Letters drawn alike, written either way by different people: each pair is searched as one. */
const FOLDED: Record<string, string> = { ᠤ: 'ᠣ', ᠦ: 'ᠥ', ᠳ: 'ᠲ', ᠭ: 'ᠬ' };

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
