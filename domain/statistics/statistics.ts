import type { IsoDate } from '../clock/iso-date';
import { SECTIONS, type Section, type Snapshot } from './snapshot';

/** A snapshot as published: with what the bureau remarks on its month, or nothing. */
export type PublishedSnapshot<S extends Section = Section> = Snapshot<S> & { remark: string };

/** What the page shows of one section, the newest month first. */
export type SectionFigures<S extends Section = Section> = {
  months: PublishedSnapshot<S>[];
  isSample: boolean;
};

export type Statistics = {
  sections: { [S in Section]: SectionFigures<S> };
  /** Editions that took the place of earlier ones, and those the bureau has a remark to; the newest first. */
  revisions: PublishedSnapshot[];
  /** The day on which the newest of them was counted; null where there is none. */
  asOf: IsoDate | null;
};

const newestFirst = (one: Snapshot, other: Snapshot): number =>
  other.month.localeCompare(one.month) || other.revision - one.revision;

/** Of each month the last edition; samples only as long as there is nothing real. */
function sectionOf(all: readonly PublishedSnapshot[], section: Section): SectionFigures {
  const own = all.filter((one) => one.section === section).sort(newestFirst);
  const last = own.filter(({ month }, index) => own[index - 1]?.month !== month);
  const real = last.filter(({ isSample }) => !isSample);
  return real.length > 0 ? { months: real, isSample: false } : { months: last, isSample: last.length > 0 };
}

/** Puts the snapshots in the order of the page. */
export function toStatistics(all: readonly PublishedSnapshot[]): Statistics {
  const sections = Object.fromEntries(
    SECTIONS.map((section) => [section, sectionOf(all, section)]),
  ) as Statistics['sections'];
  const shown = SECTIONS.flatMap((section): PublishedSnapshot[] => sections[section].months);
  const months = new Set(shown.map(({ section, month }) => `${section} ${month}`));
  return {
    sections,
    revisions: all
      .filter(({ section, month }) => months.has(`${section} ${month}`))
      .filter(({ revision, remark }) => revision > 0 || remark !== '')
      .sort((one, other) => other.asOf.localeCompare(one.asOf) || newestFirst(one, other)),
    asOf:
      shown
        .map(({ asOf }) => asOf)
        .sort()
        .at(-1) ?? null,
  };
}
