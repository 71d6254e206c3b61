/**
 * Folds what people type or scan: full-width forms (U+FF01–FF5E) and Mongolian digits (U+1810–1819) become
 * ASCII, letters upper case; white space, invisible marks and every kind of hyphen go.
 * Full NFKC is avoided: it would also turn ① or ² into digits nobody typed.
 */
export const foldTyped = (text: string): string =>
  text
    .replace(/[\uFF01-\uFF5E]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/[\u1810-\u1819]/g, (digit) => String(digit.charCodeAt(0) - 0x1810))
    .replace(/[\s\p{Cf}\p{Pd}\u2212\u2043\u30FC]/gu, '')
    .replace(/[a-z]/g, (letter) => letter.toUpperCase());
