import { type CountUnit, formatCount } from './count';
import type { Language } from './language';

const PARTS: [unit: CountUnit, minutes: number][] = [
  ['day', 24 * 60],
  ['hour', 60],
  ['minute', 1],
];

/**
 * A length of time in days, hours and minutes, its idle parts left out: 1天2小时, 90 → 1小时30分钟, 0 → 0分钟.
 * `minutes` is a whole number from 0; RangeError for anything else. Each part is written as formatCount writes it.
 */
export function formatDuration(minutes: number, locale: Language): string {
  if (!Number.isSafeInteger(minutes) || minutes < 0) throw new RangeError(`not a duration: ${minutes}`);
  let left = minutes;
  const parts = PARTS.flatMap(([unit, length]) => {
    const count = Math.floor(left / length);
    left -= count * length;
    return count > 0 ? [formatCount(count, unit, locale)] : [];
  });
  return parts.length > 0 ? parts.join(locale === 'mn' ? ' ' : '') : formatCount(0, 'minute', locale);
}
