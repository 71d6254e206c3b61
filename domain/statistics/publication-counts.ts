import { type Calendar, CHINA } from '../clock/calendar';
import type { IsoDate } from '../clock/iso-date';
import { type IsoMonth, monthOf } from './month';
import { timingOf } from './timing';

/** What is counted of an article or disclosure. `formedOn` null: an article, for which no limit runs. */
export type PublicationDates = {
  isSample: boolean;
  formedOn: IsoDate | null;
  publishedOn: IsoDate;
  changedOn: readonly IsoDate[];
  withdrawnOn: IsoDate | null;
};

/** Everything counted here stands on the site with its date, so nothing of it needs hiding. */
export type PublicationCounts = {
  items: { inTime: number; late: number; unknownCalendar: number };
  corrections: number;
  withdrawals: number;
};

const isIn = (month: IsoMonth) => (date: IsoDate | null) => date !== null && monthOf(date) === month;

/** Counts items in the month in which they were first published, whenever they were formed. */
export function countPublications(
  all: readonly PublicationDates[],
  month: IsoMonth,
  workingDays: number,
  calendar: Calendar = CHINA,
): PublicationCounts {
  const items = { inTime: 0, late: 0, unknownCalendar: 0 };
  for (const { formedOn, publishedOn } of all) {
    if (formedOn === null || !isIn(month)(publishedOn)) continue;
    const timing = timingOf({ happenedOn: formedOn, openSince: publishedOn }, workingDays, calendar);
    if (timing !== 'notNoted') items[timing] += 1;
  }
  return {
    items,
    corrections: all.flatMap(({ changedOn }) => changedOn).filter(isIn(month)).length,
    withdrawals: all.filter(({ withdrawnOn }) => isIn(month)(withdrawnOn)).length,
  };
}

/** The first month in which anything was published, or null. */
export const firstPublicationMonth = (all: readonly PublicationDates[]): IsoMonth | null =>
  all.map(({ publishedOn }) => monthOf(publishedOn)).sort()[0] ?? null;
