import type { Language } from './language';

const MINUS = '\u2212';

/** Digits of a number, with at most `decimals` places and no idle zeros; halves go away from zero. */
function digits(value: number, decimals: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a number to print: ${value}`);
  // Shifting by text, not by multiplying: 1.005 * 100 is 100.49999999999999.
  const [mantissa = '0', exponent = '0'] = String(Math.abs(value)).split('e');
  const rounded = Math.round(Number(`${mantissa}e${Number(exponent) + decimals}`));
  const plain = String(Number(`${rounded}e-${decimals}`));
  const [whole = '0', rest] = plain.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${value < 0 && rounded !== 0 ? MINUS : ''}${grouped}${rest ? `.${rest}` : ''}`;
}

/** A number in groups of three with at most two decimals. Both languages use the same digits (attested: 26, 21.2%). */
export const formatNumber = (value: number, _locale: Language): string => digits(value, 2);

/** A ratio (0.125) as per cent (12.5%), at most one decimal. Official Mongolian pages write the sign after the digits. */
export function formatPercent(ratio: number, _locale: Language): string {
  const [mantissa = '0', exponent = '0'] = String(ratio).split('e');
  return `${digits(Number(`${mantissa}e${Number(exponent) + 2}`), 1)}%`;
}
