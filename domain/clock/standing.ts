import type { Due } from './due-date';
import type { IsoDate } from './iso-date';

export const STANDINGS = ['running', 'due-today', 'overdue', 'no-limit', 'unknown'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Where today stands against a due date. Null is a period the law does not limit. */
export const standing = (due: Due | null, today: IsoDate): Standing => {
  if (due === null) return 'no-limit';
  // Before the earliest possible end the period runs, whatever the holidays turn out to be.
  if (!due.known) return due.earliest !== null && today < due.earliest ? 'running' : 'unknown';
  if (today === due.date) return 'due-today';
  return today < due.date ? 'running' : 'overdue';
};
