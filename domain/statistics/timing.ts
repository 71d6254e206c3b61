import { type Calendar, CHINA } from '../clock/calendar';
import { dueDate } from '../clock/due-date';
import type { IsoDate } from '../clock/iso-date';

/**
 * Whether something was open to its readers in time. `notNoted`: nobody noted since when it could be looked up;
 * `unknownCalendar`: the holidays of its year are not known here. Neither is part of a share.
 */
export const TIMINGS = ['inTime', 'late', 'notNoted', 'unknownCalendar'] as const;
export type Timing = (typeof TIMINGS)[number];

export type Timed = { happenedOn: IsoDate; openSince: IsoDate | null };

/** In time is until the end of the last of so many working days; the day itself is not counted. */
export const timingOf = (
  { happenedOn, openSince }: Timed,
  workingDays: number,
  calendar: Calendar = CHINA,
): Timing => {
  if (openSince === null) return 'notNoted';
  const due = dueDate({ amount: workingDays, unit: 'working-day' }, happenedOn, { calendar });
  if (!due?.known) return 'unknownCalendar';
  return openSince <= due.date ? 'inTime' : 'late';
};
