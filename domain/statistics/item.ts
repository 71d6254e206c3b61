import { CASE_KINDS } from '../case-kind';
import type { CaseFigures, PublicationFigures, Section, Snapshot } from './snapshot';
import { TIMINGS } from './timing';

/** A published number, hidden, or none because there is nothing to divide. */
export type Value = number | 'hidden' | 'none';

/** Everything the page and the download tell of a month, in their order. A share is a ratio from 0 to 1. */
export const ITEMS = {
  cases: [
    'cases.criminal',
    'cases.administrative',
    'cases.traffic',
    'cases.all',
    'changes.all',
    'changes.inTime',
    'changes.late',
    'changes.notNoted',
    'changes.unknownCalendar',
    'changes.share',
  ],
  publications: [
    'items.all',
    'items.inTime',
    'items.late',
    'items.unknownCalendar',
    'items.share',
    'corrections',
    'withdrawals',
  ],
} as const satisfies Record<Section, readonly string[]>;
export type Item = (typeof ITEMS)[Section][number];

export const isShare = (item: Item): boolean => item.endsWith('.share');

/** The part done in time of all that could be measured. */
const share = (inTime: number | null, late: number | null): Value => {
  if (inTime === null || late === null) return 'hidden';
  return inTime + late === 0 ? 'none' : inTime / (inTime + late);
};

const shown = (count: number | null): Value => count ?? 'hidden';

const caseValues = ({ cases, allCases, changes, timings }: CaseFigures): Partial<Record<Item, Value>> => ({
  ...Object.fromEntries(CASE_KINDS.map((kind) => [`cases.${kind}`, shown(cases[kind])])),
  'cases.all': shown(allCases),
  'changes.all': shown(changes),
  ...Object.fromEntries(TIMINGS.map((timing) => [`changes.${timing}`, shown(timings[timing])])),
  'changes.share': share(timings.inTime, timings.late),
});

const publicationValues = (figures: PublicationFigures): Partial<Record<Item, Value>> => {
  const { inTime, late, unknownCalendar } = figures.items;
  return {
    'items.all': inTime + late + unknownCalendar,
    'items.inTime': inTime,
    'items.late': late,
    'items.unknownCalendar': unknownCalendar,
    'items.share': share(inTime, late),
    corrections: figures.corrections,
    withdrawals: figures.withdrawals,
  };
};

/** Every number of a snapshot by its name. */
export const valuesOf = ({ section, figures }: Snapshot): Partial<Record<Item, Value>> =>
  section === 'cases' ? caseValues(figures as CaseFigures) : publicationValues(figures as PublicationFigures);
