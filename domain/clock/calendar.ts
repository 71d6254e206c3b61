// chinese-days is the one library the domain may import: holidays and make-up days are decided every year by
// a notice of the State Council, so they are data, and a table typed by hand would be wrong by next January.
// Only its data is read: its functions parse in UTC and format in local time, a day off west of Greenwich.
import china from 'chinese-days/dist/chinese-days.json';
import { addDays, type IsoDate, isWeekend } from './iso-date';

export type Calendar = {
  /** False for a day whose year nobody has announced yet. */
  knows: (date: IsoDate) => boolean;
  /** Only meaningful for a day the calendar knows. */
  isWorkingDay: (date: IsoDate) => boolean;
};

const holidays: Readonly<Record<string, string>> = china.holidays;
const makeUpDays: Readonly<Record<string, string>> = china.workdays;

const isAnnounced = (year: string): boolean => `${year}-10-01` in holidays;

/** Working days of mainland China, 调休 included. */
export const CHINA: Calendar = {
  // The notice for a year also moves the last days of the year before: 2018-12-29 was worked, 2022-12-31 was
  // not. No notice since 2004 has reached further back than 29 December.
  knows: (date) =>
    isAnnounced(date.slice(0, 4)) && (date.slice(5) < '12-29' || isAnnounced(addDays(date, 3).slice(0, 4))),
  isWorkingDay: (date) => date in makeUpDays || (!isWeekend(date) && !(date in holidays)),
};
