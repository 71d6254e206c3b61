import type { IsoDate } from '../clock/iso-date';

/** A calendar month as 'YYYY-MM'. */
export type IsoMonth = string;

/**
 * The day of the next month on which a month closes. By then five working days have run out after its last day, even
 * over the longest holidays of the year, so that what was disclosed in time has been.
 */
export const CLOSING_DAY = 16;

export const monthOf = (date: IsoDate): IsoMonth => date.slice(0, 7);

export const shiftMonth = (month: IsoMonth, by: number): IsoMonth => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const index = year * 12 + number - 1 + by;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
};

/** The newest month whose figures may be counted on this day. */
export const lastClosedMonth = (today: IsoDate): IsoMonth =>
  shiftMonth(monthOf(today), Number(today.slice(8)) >= CLOSING_DAY ? -1 : -2);

/** Every month from the first to the last, both counted; none when the last is earlier. */
export const monthsBetween = (first: IsoMonth, last: IsoMonth): IsoMonth[] => {
  const months: IsoMonth[] = [];
  for (let month = first; month <= last; month = shiftMonth(month, 1)) months.push(month);
  return months;
};
