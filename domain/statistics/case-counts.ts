import { CASE_KINDS, type CaseKind } from '../case-kind';
import { type Calendar, CHINA } from '../clock/calendar';
import type { IsoDate } from '../clock/iso-date';
import { type IsoMonth, monthOf } from './month';
import { TIMINGS, type Timing, timingOf } from './timing';

/** Groups of cases by the month of their first stage, and groups of stages; never a case, a number or a unit. */
export type CaseGroups = {
  cases: readonly { kind: CaseKind; month: IsoMonth; count: number }[];
  stages: readonly { date: IsoDate; disclosedOn: IsoDate | null; count: number }[];
};

/** True counts of one month: not to be published, see protect.ts. */
export type CaseCounts = { cases: Record<CaseKind, number>; timings: Record<Timing, number> };

const zeros = <K extends string>(keys: readonly K[]): Record<K, number> =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;

export const noCases = (): CaseCounts => ({ cases: zeros(CASE_KINDS), timings: zeros(TIMINGS) });

/** The true counts of every month that has any. */
export function countCases(
  { cases, stages }: CaseGroups,
  workingDays: number,
  calendar: Calendar = CHINA,
): Map<IsoMonth, CaseCounts> {
  const months = new Map<IsoMonth, CaseCounts>();
  const of = (month: IsoMonth): CaseCounts => {
    const known = months.get(month) ?? noCases();
    months.set(month, known);
    return known;
  };
  for (const { kind, month, count } of cases) of(month).cases[kind] += count;
  for (const { date, disclosedOn, count } of stages) {
    const timing = timingOf({ happenedOn: date, openSince: disclosedOn }, workingDays, calendar);
    of(monthOf(date)).timings[timing] += count;
  }
  return months;
}
