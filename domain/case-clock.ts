import { outcomeOf } from './case-result';
import type { StageId } from './case-stage';
import { type Due, dueDate } from './clock/due-date';
import type { IsoDate } from './clock/iso-date';
import { type Standing, standing } from './clock/standing';
import { type Limit, limitFor, limitStart, noticeFor } from './procedure/limit';

/**
 * `past-first-limit`: the ordinary limit is over, the longest lawful one is not. Whether an extension was
 * granted is not in the extract, so neither "overdue" nor "in time" would be true.
 */
export type ClockStanding = Standing | 'past-first-limit';

export type CaseClock = {
  limit: Limit;
  /** The day the time runs from; null when the extract lacks that stage. */
  startedOn: IsoDate | null;
  /** Last day of the ordinary limit; null where the law sets none. */
  due: Due | null;
  /** Last day with every extension the law allows; null where there is none. */
  latest: Due | null;
  standing: ClockStanding;
};

export type Notice = { limit: Limit; due: Due | null };

export type Reached = { stage: StageId; date: IsoDate; result: string | null };

// A start that is missing leaves the end unknown; counting from a later stage would promise a later day.
const UNKNOWN: Due = { known: false, earliest: null };

const clockStanding = (due: Due | null, latest: Due | null, today: IsoDate): ClockStanding => {
  const ordinary = standing(due, today);
  return ordinary === 'overdue' && latest !== null && standing(latest, today) !== 'overdue'
    ? 'past-first-limit'
    : ordinary;
};

/** The time the police have at the current stage, or null when nothing is being waited for. */
export const clockOf = (current: Reached, stages: readonly Reached[], today: IsoDate): CaseClock | null => {
  const start = limitStart(current.stage);
  const startedOn = stages.find(({ stage }) => stage === start)?.date ?? null;
  const limit = limitFor(current.stage, startedOn ?? current.date, outcomeOf(current.result));
  if (limit === null) return null;
  if (limit.amount === null) return { limit, startedOn, due: null, latest: null, standing: 'no-limit' };
  const due = startedOn === null ? UNKNOWN : dueDate(limit, startedOn);
  const extensions = limit.extendedTo.length;
  const latest = extensions === 0 || startedOn === null ? null : dueDate(limit, startedOn, { extensions });
  return { limit, startedOn, due, latest, standing: clockStanding(due, latest, today) };
};

/** By when the paper about the current stage must have been handed over, or null where no law says. */
export const noticeOf = (current: Reached, stages: readonly Reached[]): Notice | null => {
  const reached = stages.map(({ stage }) => stage);
  const limit = noticeFor(current.stage, current.date, reached, outcomeOf(current.result));
  return limit === null ? null : { limit, due: dueDate(limit, current.date) };
};
