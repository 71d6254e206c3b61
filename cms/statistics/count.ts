import type { Payload } from 'payload';
import { type CaseCounts, countCases, noCases } from '../../domain/statistics/case-counts';
import { type IsoMonth, monthOf } from '../../domain/statistics/month';
import { protectCases } from '../../domain/statistics/protect';
import { countPublications, firstPublicationMonth } from '../../domain/statistics/publication-counts';
import type {
  CaseFigures,
  Figures,
  PublicationFigures,
  Section,
  Snapshot,
} from '../../domain/statistics/snapshot';
import { groupCases } from './aggregates';
import { listPublicationDates } from './publications';

/** What the legal unit has set: working days for stages and for public items, and the smallest count shown. */
export type Rules = { stageDays: number; itemDays: number; least: number };

type Asked = { first: IsoMonth; last: IsoMonth; rules: Rules; hadReal: boolean };

/** One section counted. `first` null: there is nothing to count. Real and sample are never mixed. */
export type Counted = {
  first: IsoMonth | null;
  isSample: boolean;
  /** A month is counted again by the rules it was counted by first. */
  figuresOf: (month: IsoMonth, before: Snapshot | null) => Figures;
};

async function countCaseSection(payload: Payload, { first, last, rules, hadReal }: Asked): Promise<Counted> {
  const real = await groupCases(payload, { isSample: false, first, last });
  const isSample = real.stages.length === 0 && !hadReal;
  const groups = isSample ? await groupCases(payload, { isSample: true, first, last }) : real;
  const byDays = new Map<number, Map<IsoMonth, CaseCounts>>();
  const countsBy = (workingDays: number): Map<IsoMonth, CaseCounts> => {
    const known = byDays.get(workingDays) ?? countCases(groups, workingDays);
    byDays.set(workingDays, known);
    return known;
  };
  return {
    first: groups.stages.map(({ date }) => monthOf(date)).sort()[0] ?? null,
    isSample,
    figuresOf: (month, before): CaseFigures => {
      const held = before?.isSample === isSample ? (before.figures as CaseFigures) : null;
      const workingDays = held?.workingDays ?? rules.stageDays;
      const least = held?.least ?? rules.least;
      const counts = countsBy(workingDays).get(month) ?? noCases();
      return { ...protectCases(counts, least), workingDays, least };
    },
  };
}

async function countPublicationSection(
  payload: Payload,
  { first, last, rules, hadReal }: Asked,
): Promise<Counted> {
  const all = (await listPublicationDates(payload)).filter(
    ({ publishedOn }) => monthOf(publishedOn) >= first && monthOf(publishedOn) <= last,
  );
  const real = all.filter((dates) => !dates.isSample);
  const isSample = real.length === 0 && !hadReal;
  const counted = isSample ? all : real;
  return {
    first: firstPublicationMonth(counted),
    isSample,
    figuresOf: (month, before): PublicationFigures => {
      const held = before?.isSample === isSample ? (before.figures as PublicationFigures) : null;
      const workingDays = held?.workingDays ?? rules.itemDays;
      return { ...countPublications(counted, month, workingDays), workingDays };
    },
  };
}

export const countSection = (payload: Payload, section: Section, asked: Asked): Promise<Counted> =>
  section === 'cases' ? countCaseSection(payload, asked) : countPublicationSection(payload, asked);
