import { CASE_KINDS, type CaseKind } from '../case-kind';
import type { CaseCounts } from './case-counts';
import { TIMINGS, type Timing } from './timing';

/** A published count; null where it is hidden. */
export type Count = number | null;

/** What may be published of a month's cases. `changes` counts stages reached, the first of each case among them. */
export type ProtectedCases = {
  cases: Record<CaseKind, Count>;
  allCases: Count;
  changes: Count;
  timings: Record<Timing, Count>;
};

/** The smallest count that may be shown. The setting can raise it, never lower it. */
export const LEAST_SHOWN = 5;

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
/** No case at all, or so many that none of them stands out. */
export const isSafe = (count: number, least: number): boolean => count === 0 || count >= least;

const mapOf = <K extends string>(keys: readonly K[], count: (key: K) => Count): Record<K, Count> =>
  Object.fromEntries(keys.map((key) => [key, count(key)])) as Record<K, Count>;

/** The stages that are left when the shown counts of cases are taken from all stages of the month. */
export const remainderOf = ({ cases, changes }: Pick<ProtectedCases, 'cases' | 'changes'>): Count =>
  changes === null ? null : changes - sum(Object.values(cases).map((count) => count ?? 0));

/**
 * May the number of all stages be told beside these counts of cases? Every case has a first stage, so the difference
 * tells of the others: it has to be none or many. With h counts hidden it has to be many whatever they are, so that
 * it bounds none of them. Depends on published numbers alone: a refusal tells nothing either.
 */
function mayTellChanges(cases: Record<CaseKind, Count>, changes: number, least: number): boolean {
  const hidden = Object.values(cases).filter((count) => count === null).length;
  const remainder = remainderOf({ cases, changes }) ?? 0;
  return hidden === 0 ? isSafe(remainder, least) : remainder - (least - 1) * hidden >= least;
}

/**
 * Hides every count from 1 to `least - 1`, and every sum by which one of them could be found:
 * all cases where a kind is hidden, all stages where they would tell of few, and the four timings together where one
 * of them is small. docs/decisions/0012 says why this is enough.
 */
export function protectCases({ cases, timings }: CaseCounts, least: number = LEAST_SHOWN): ProtectedCases {
  const shown = mapOf(CASE_KINDS, (kind) => (isSafe(cases[kind], least) ? cases[kind] : null));
  const isWhole = CASE_KINDS.every((kind) => shown[kind] !== null);
  const total = sum(Object.values(timings));
  const changes = mayTellChanges(shown, total, least) ? total : null;
  const areTimed = changes !== null && TIMINGS.every((timing) => isSafe(timings[timing], least));
  return {
    cases: shown,
    allCases: isWhole ? sum(Object.values(cases)) : null,
    changes,
    timings: mapOf(TIMINGS, (timing) => (areTimed ? timings[timing] : null)),
  };
}
