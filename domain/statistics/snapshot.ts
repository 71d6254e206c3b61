import { CASE_KIND_TERMS, CASE_KINDS } from '../case-kind';
import type { IsoDate } from '../clock/iso-date';
import type { IsoMonth } from './month';
import type { ProtectedCases } from './protect';
import type { PublicationCounts } from './publication-counts';
import { mayReplace } from './replace';
import { TIMINGS } from './timing';

export const SECTIONS = ['cases', 'publications'] as const;
export type Section = (typeof SECTIONS)[number];

/** Measured by these rules for ever, whatever the settings say later. */
export type CaseFigures = ProtectedCases & { workingDays: number; least: number };
export type PublicationFigures = PublicationCounts & { workingDays: number };

export type Figures<S extends Section = Section> = {
  cases: CaseFigures;
  publications: PublicationFigures;
}[S];

/** The figures of one closed month as they were fixed, or fixed anew (`revision` 1, 2 …). */
export type Snapshot<S extends Section = Section> = {
  section: S;
  month: IsoMonth;
  revision: number;
  /** The day on which they were counted: all that was in the record then, and nothing later. */
  asOf: IsoDate;
  isSample: boolean;
  figures: Figures<S>;
  /** What differs from the edition before; '' for the first. */
  note: string;
};

/** Every number of a section, in words for a note; the names are those of the page. */
function namedNumbers(section: Section, figures: Figures): [name: string, value: number | null][] {
  if (section === 'cases') {
    const { cases, changes, timings } = figures as CaseFigures;
    const names = { inTime: '按时', late: '超过期限', notNoted: '没有记下日期', unknownCalendar: '无法计算' };
    return [
      ...CASE_KINDS.map((kind): [string, number | null] => [`${CASE_KIND_TERMS[kind]}案件`, cases[kind]]),
      ['环节变化', changes],
      ...TIMINGS.map((timing): [string, number | null] => [`环节变化${names[timing]}`, timings[timing]]),
    ];
  }
  const { items, corrections, withdrawals } = figures as PublicationFigures;
  return [
    ['公开事项按时', items.inTime],
    ['公开事项超过期限', items.late],
    ['公开事项无法计算', items.unknownCalendar],
    ['更正', corrections],
    ['撤回', withdrawals],
  ];
}

const isSame = (section: Section, one: Figures, other: Figures): boolean => {
  const others = namedNumbers(section, other);
  return namedNumbers(section, one).every(([, value], index) => value === others[index]?.[1]);
};

function noteOf(before: Snapshot, after: Pick<Snapshot, 'isSample' | 'figures'>): string {
  if (before.isSample && !after.isSample) return '原来是样例数字，现在换成真实登记的数字。';
  const now = namedNumbers(before.section, after.figures);
  const changes = namedNumbers(before.section, before.figures).flatMap(([name, was], index) => {
    const is = now[index]?.[1] ?? null;
    return was === is ? [] : [`${name}由 ${was ?? '隐去'} 改为 ${is ?? '隐去'}`];
  });
  return `登记有补充或者更改：${changes.join('，')}。`;
}

/** Published counts of real cases give way only to such as tell nothing of few cases. */
const mayFollow = (
  before: Snapshot,
  { isSample, figures }: Pick<Snapshot, 'isSample' | 'figures'>,
): boolean => {
  if (before.isSample !== isSample) return before.isSample;
  if (before.section !== 'cases') return true;
  const held = before.figures as CaseFigures;
  return mayReplace(held, figures as CaseFigures, held.least);
};

/** The edition to put down when a month is counted again, or null where what is published stays. */
export function followUp(
  before: Snapshot | null,
  counted: Omit<Snapshot, 'revision' | 'note'>,
): Snapshot | null {
  if (before === null) return { ...counted, revision: 0, note: '' };
  const isTold =
    isSame(before.section, before.figures, counted.figures) && before.isSample === counted.isSample;
  if (isTold || !mayFollow(before, counted)) return null;
  return { ...counted, revision: before.revision + 1, note: noteOf(before, counted) };
}
