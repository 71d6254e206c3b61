/** Landlines with area code, and the short numbers a caller reaches the police by. */
const LANDLINE = /^\(?(0\d{2,3})\)?[- ]?(\d{7,8})(?:(?:-|转)(\d{1,6}))?$/;
const SHORT_NUMBERS = new Set(['110', '122', '12123', '12345', '12389', '96110']);

/**
 * A unit's telephone as a citizen can dial it from anywhere (0475-0001000), or null.
 * A mobile number is some officer's own (law.md 1.4: never shown) and is not usable.
 */
export function usableTelephone(text: string): string | null {
  const plain = text.replace(/[\u2010-\u2015\u2212]/g, '-').replace(/\s+/g, '');
  if (SHORT_NUMBERS.has(plain)) return plain;
  const found = LANDLINE.exec(plain.replace(/^\+?86-?(?=0)/, ''));
  if (!found) return null;
  const [, area, number, extension] = found;
  return extension ? `${area}-${number}-${extension}` : `${area}-${number}`;
}
