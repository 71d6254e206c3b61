import type { Payload } from 'payload';
import type { IsoDate } from '../../domain/clock/iso-date';
import { lastClosedMonth, monthsBetween, shiftMonth } from '../../domain/statistics/month';
import { followUp, SECTIONS, type Section } from '../../domain/statistics/snapshot';
import { countSection, type Rules } from './count';
import { type Held, listHeld, putDown } from './editions';

/** Figures reach back so many months at most: a mistyped year must not make a hundred empty ones. */
export const MONTHS_KEPT = 60;

async function rulesOf(payload: Payload): Promise<Rules> {
  const settings = await payload.findGlobal({ slug: 'settings', depth: 0 });
  return {
    stageDays: settings.stageDisclosureDays ?? 5,
    itemDays: settings.itemDisclosureDays ?? 20,
    least: settings.leastShownCount ?? 5,
  };
}

type Run = { payload: Payload; today: IsoDate; rules: Rules; held: ReadonlyMap<string, Held> };

async function refreshSection(section: Section, { payload, today, rules, held }: Run): Promise<number> {
  const last = lastClosedMonth(today);
  const own = [...held.values()].map(({ snapshot }) => snapshot).filter((one) => one.section === section);
  const counted = await countSection(payload, section, {
    first: shiftMonth(last, 1 - MONTHS_KEPT),
    last,
    rules,
    hadReal: own.some(({ isSample }) => !isSample),
  });
  // A month whose record has become empty since is counted again too.
  const told = own.filter(({ isSample }) => isSample === counted.isSample).map(({ month }) => month);
  const [first] = [...told, ...(counted.first ? [counted.first] : [])].sort();
  let made = 0;
  for (const month of first ? monthsBetween(first, last) : []) {
    const before = held.get(`${section} ${month}`);
    const next = followUp(before?.snapshot ?? null, {
      section,
      month,
      asOf: today,
      isSample: counted.isSample,
      figures: counted.figuresOf(month, before?.snapshot ?? null),
    });
    if (next && (await putDown(payload, next, before?.digest ?? ''))) made += 1;
  }
  return made;
}

/**
 * Fixes the figures of every closed month that has none, and counts the others again: where a month has changed and
 * the change may be told, a revision is put down. Returns how many editions were made. Two runs at once make one.
 */
export async function refreshStatistics(payload: Payload, today: IsoDate): Promise<number> {
  const [rules, held] = await Promise.all([rulesOf(payload), listHeld(payload)]);
  let made = 0;
  for (const section of SECTIONS) made += await refreshSection(section, { payload, today, rules, held });
  return made;
}

/** Whether the last month that has closed is already told. */
export async function isUpToDate(payload: Payload, today: IsoDate): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'statistics',
    where: { month: { equals: lastClosedMonth(today) } },
  });
  return totalDocs > 0;
}
