import { type Calendar, CHINA } from './calendar';
import { addDays, addMonths, type IsoDate } from './iso-date';

export const PERIOD_UNITS = ['calendar-day', 'working-day', 'hour', 'month'] as const;
export type PeriodUnit = (typeof PERIOD_UNITS)[number];

/** A length of time as a law sets it. `amount` null: the law sets none. */
export type Period = {
  amount: number | null;
  unit: PeriodUnit;
  /** The whole length after one extension, after two, and so on. */
  extendedTo?: readonly number[];
};

/**
 * The last day on which something is in time. Not known where the holidays are not announced yet; `earliest`
 * is then the day before which the period cannot end, or null.
 */
export type Due = { known: true; date: IsoDate } | { known: false; earliest: IsoDate | null };

export type DueOptions = {
  /** How many extensions count; more than the law allows is as many as it allows. */
  extensions?: number;
  calendar?: Calendar;
};

const amountOf = ({ amount, extendedTo = [] }: Period, extensions: number): number | null =>
  amount === null || extensions <= 0
    ? amount
    : (extendedTo[Math.min(extensions, extendedTo.length) - 1] ?? amount);

// 公安机关办理行政案件程序规定 art. 35: a last day that is a holiday moves to the first day after the holidays.
const rolled = (last: IsoDate, calendar: Calendar): Due => {
  let date = last;
  while (calendar.knows(date)) {
    if (calendar.isWorkingDay(date)) return { known: true, date };
    date = addDays(date, 1);
  }
  return { known: false, earliest: last };
};

const workingDaysAfter = (start: IsoDate, amount: number, calendar: Calendar): Due => {
  let date = start;
  for (let counted = 0; counted < amount; ) {
    date = addDays(date, 1);
    if (!calendar.knows(date)) return { known: false, earliest: date };
    if (calendar.isWorkingDay(date)) counted += 1;
  }
  return { known: true, date };
};

/**
 * The last day of a period that began with what happened on `reachedOn`; that day itself is not counted.
 * Null where the law sets no length. Throws RangeError for a date that does not exist.
 */
export const dueDate = (
  period: Period,
  reachedOn: IsoDate,
  { extensions = 0, calendar = CHINA }: DueOptions = {},
): Due | null => {
  const amount = amountOf(period, extensions);
  if (amount === null) return null;
  switch (period.unit) {
    case 'working-day':
      return workingDaysAfter(reachedOn, amount, calendar);
    case 'month':
      return rolled(addMonths(reachedOn, amount), calendar);
    case 'calendar-day':
      return rolled(addDays(reachedOn, amount), calendar);
    // Hours run through holidays. The hour of the day is not disclosed, so the last possible day is given.
    case 'hour':
      return { known: true, date: addDays(reachedOn, Math.ceil(amount / 24)) };
  }
};
