import type { Reached } from './case-clock';
import { outcomeOf } from './case-result';
import type { StageId } from './case-stage';
import { type Due, dueDate } from './clock/due-date';
import type { IsoDate } from './clock/iso-date';
import { LIMITS, type Limit } from './procedure/limit';

/**
 * Whether the time the police had for what is already done was kept. `within-extension`: later than the ordinary
 * limit, not later than the longest lawful one; whether an extension was granted is not in the extract.
 */
export const VERDICTS = ['in-time', 'within-extension', 'late', 'not-visible', 'no-limit'] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * Why a verdict cannot be given. `start`: the stage the time runs from is not in the extract. `calendar`: the
 * holidays of that year are not known. `span`: the law counts a shorter time than lies between the two dates.
 * `service`: whether a paper was handed over is not in the extract. `one-date`: begin and end of the stage share
 * one date.
 */
export const BLIND_SPOTS = ['start', 'calendar', 'span', 'service', 'one-date'] as const;
export type BlindSpot = (typeof BLIND_SPOTS)[number];

export type Kept = {
  limit: Limit;
  /** The stage whose coming ended the time, or at which it had no end. */
  stage: StageId;
  startedOn: IsoDate | null;
  endedOn: IsoDate | null;
  due: Due | null;
  latest: Due | null;
  verdict: Verdict;
  blindSpot: BlindSpot | null;
};

type Judgement = Pick<Kept, 'due' | 'latest' | 'verdict' | 'blindSpot'>;

const blind = (blindSpot: BlindSpot, due: Due | null = null): Judgement => ({
  due,
  latest: null,
  verdict: 'not-visible',
  blindSpot,
});

/** A day not known yet is never before its earliest possible day. */
const isBy = (date: IsoDate, due: Due): boolean | null => {
  if (due.known) return date <= due.date;
  return due.earliest !== null && date <= due.earliest ? true : null;
};

const judge = (limit: Limit, startedOn: IsoDate, endedOn: IsoDate): Judgement => {
  const due = dueDate(limit, startedOn);
  if (due === null) return { due, latest: null, verdict: 'no-limit', blindSpot: null };
  const longest = limit.extendedTo.length;
  const latest = longest > 0 ? dueDate(limit, startedOn, { extensions: longest }) : null;
  const isInTime = isBy(endedOn, due);
  if (isInTime) return { due, latest, verdict: 'in-time', blindSpot: null };
  if (limit.span === 'at-most') return blind('span', due);
  const isExtended = latest === null ? isInTime : isBy(endedOn, latest);
  if (isInTime === null || isExtended === null) return blind('calendar', due);
  return { due, latest, verdict: isExtended ? 'within-extension' : 'late', blindSpot: null };
};

const isInForce = ({ from, to }: Limit, startedOn: IsoDate): boolean =>
  (from === null || from <= startedOn) && (to === null || startedOn <= to);

const startOf = (limit: Limit, at: Reached): StageId =>
  limit.startsAt === 'own' ? at.stage : limit.startsAt;

const holds = (limit: Limit, at: Reached): boolean =>
  limit.results === undefined || limit.results.includes(outcomeOf(at.result));

/** Rows that one reached stage sets running: several stages may name one and the same start. */
const startedBy = (at: Reached): Limit[] =>
  LIMITS.filter(
    (limit) =>
      limit.ends !== undefined &&
      limit.stages.some((stage) => (limit.startsAt === 'own' ? stage : limit.startsAt) === at.stage) &&
      holds(limit, at) &&
      isInForce(limit, at.date),
  );

const isBroken = ({ unless }: Limit, between: readonly Reached[]): boolean =>
  unless !== undefined && between.some(({ stage }) => stage === unless);

const ended = (at: Reached, later: readonly Reached[]): Kept[] =>
  startedBy(at).flatMap((limit) => {
    const end = later.findIndex(({ stage }) => limit.ends?.includes(stage));
    const by = later[end];
    if (by === undefined || isBroken(limit, later.slice(0, end))) return [];
    const judgement = judge(limit, at.date, by.date);
    return [{ limit, stage: by.stage, startedOn: at.date, endedOn: by.date, ...judgement }];
  });

/** A stage that ends a time whose beginning the extract lacks. */
const startless = (at: Reached, before: readonly Reached[]): Kept[] => {
  const limit = LIMITS.find(
    ({ purpose, startsAt, ends, to }) =>
      purpose === 'decide' && startsAt !== 'own' && to === null && ends?.includes(at.stage),
  );
  if (limit === undefined || before.some(({ stage }) => stage === limit.startsAt)) return [];
  // An earlier end has already been told of, and a later one would tell of it again.
  if (before.some(({ stage }) => limit.ends?.includes(stage))) return [];
  return [{ limit, stage: at.stage, startedOn: null, endedOn: at.date, ...blind('start') }];
};

/** What the law limits at a stage by itself: no limit at all, one date for begin and end, or a paper to serve. */
const alone = (at: Reached, before: readonly Reached[], isPast: boolean): Kept[] =>
  LIMITS.flatMap((limit): Kept[] => {
    if (!limit.stages.includes(at.stage) || startOf(limit, at) !== at.stage || !isInForce(limit, at.date))
      return [];
    const kept = { limit, stage: at.stage, startedOn: at.date, endedOn: null };
    if (limit.purpose === 'decide' && isPast && limit.amount === null && holds(limit, at))
      return [{ ...kept, due: null, latest: null, verdict: 'no-limit', blindSpot: null }];
    if (limit.purpose === 'decide' && limit.amount !== null && limit.results?.includes(null) && at.result)
      return [{ ...kept, ...blind('one-date') }];
    const isOwed = limit.after === undefined || before.some(({ stage }) => stage === limit.after);
    if (limit.purpose === 'notify' && isPast && isOwed && holds(limit, at))
      return [{ ...kept, ...blind('service', dueDate(limit, at.date)) }];
    return [];
  });

/**
 * For every limit of what already lies behind: whether it was kept, by the disclosed dates alone. `reached` oldest
 * first. The current stage's own clock and notice are clockOf and noticeOf; they are not told again here.
 */
export const historyOf = (reached: readonly Reached[]): Kept[] =>
  reached.flatMap((at, index) => {
    const before = reached.slice(0, index);
    const later = reached.slice(index + 1);
    return [...startless(at, before), ...ended(at, later), ...alone(at, before, later.length > 0)];
  });
