import { type Item, isShare, valuesOf } from '@/domain/statistics/item';
import type { PublishedSnapshot } from '@/domain/statistics/statistics';
import { type BarGroup, FILLS } from '../ui/bar-chart';

export const MONTHS_DRAWN = 6;
export const MONTHS_SHOWN = 12;

/** Told in a drawing where a number is hidden or there is none: a mark, because words cannot be read there. */
const NO_NUMBER = '—';

/**
 * Bars of the newest months, the newest first, one for each item. Shares are measured against the whole, counts
 * against the largest shown; `write` writes a number as the table does.
 */
export function barsOf(
  months: readonly PublishedSnapshot[],
  items: readonly Item[],
  write: (item: Item, value: number) => string,
): BarGroup[] {
  const drawn = months.slice(0, MONTHS_DRAWN).map((snapshot) => {
    const values = valuesOf(snapshot);
    return { month: snapshot.month, values: items.map((item) => ({ item, value: values[item] ?? 'none' })) };
  });
  const numbers = drawn.flatMap(({ values }) =>
    values.flatMap(({ value }) => (typeof value === 'number' ? [value] : [])),
  );
  const whole = items.some(isShare) ? 1 : Math.max(1, ...numbers);
  return drawn.map(({ month, values }) => ({
    label: month,
    bars: values.map(({ item, value }, index) => ({
      fill: FILLS[index] ?? 'open',
      part: typeof value === 'number' ? value / whole : null,
      value: typeof value === 'number' ? write(item, value) : NO_NUMBER,
    })),
  }));
}
