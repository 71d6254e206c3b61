import type { ReformFigure } from '@/domain/reform';

export const SIDES = ['before', 'after'] as const;
export type Side = (typeof SIDES)[number];

export type Bar = { side: Side; value: number; length: number };

/** Those sides of a figure that were reported, the earlier first. */
export const sidesOf = (figure: ReformFigure): Side[] => SIDES.filter((side) => figure[side] !== null);

export const isPercentage = ({ unit }: Pick<ReformFigure, 'unit'>): boolean => /^[%％]$/.test(unit.trim());

/**
 * Bars of one figure, each `length` from 0 to `full`. A percentage is measured against the whole hundred, a count
 * against the larger side. None where a bar would say nothing: one count alone has nothing to be longer than.
 */
export function barsOf(figure: ReformFigure, full: number): Bar[] {
  const sides = sidesOf(figure).map((side) => ({ side, value: figure[side]?.value ?? 0 }));
  const values = sides.map(({ value }) => value);
  const isShare = isPercentage(figure);
  if (values.some((value) => value < 0) || (!isShare && values.length < 2)) return [];
  const whole = Math.max(isShare ? 100 : 0, ...values);
  return sides.map((bar) => ({ ...bar, length: whole === 0 ? 0 : (bar.value * full) / whole }));
}
