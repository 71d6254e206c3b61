/** A calendar day as 'YYYY-MM-DD', with no time and no zone: the law counts days, not instants. */
export type IsoDate = string;

const DAY = 86_400_000;
const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;

const toDayNumber = (date: IsoDate): number => {
  const [, year, month, day] = FORM.exec(date) ?? [];
  // UTC throughout, so that no server's time zone can move a day.
  const number = Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY;
  if (Number.isNaN(number) || fromDayNumber(number) !== date) throw new RangeError(`Not a date: ${date}`);
  return number;
};

const fromDayNumber = (number: number): IsoDate => new Date(number * DAY).toISOString().slice(0, 10);

/** True for a day that exists: '2026-02-30' is false. */
export const isIsoDate = (text: string): boolean => {
  try {
    toDayNumber(text);
    return true;
  } catch {
    return false;
  }
};

/** Throws RangeError for a date that does not exist, as every function here does. */
export const addDays = (date: IsoDate, days: number): IsoDate => fromDayNumber(toDayNumber(date) + days);

/** The same day of a later month, or that month's last day where it has no such day. */
export const addMonths = (date: IsoDate, months: number): IsoDate => {
  toDayNumber(date);
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return fromDayNumber(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)) / DAY);
};

/** Days from the first to the second; negative when the second is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => toDayNumber(to) - toDayNumber(from);

/** True on Saturday and Sunday. */
export const isWeekend = (date: IsoDate): boolean => {
  // Day 0, 1970-01-01, was a Thursday.
  const weekday = (((toDayNumber(date) + 4) % 7) + 7) % 7;
  return weekday === 0 || weekday === 6;
};
