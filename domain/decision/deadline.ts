import { type Due, type DueOptions, dueDate } from '../clock/due-date';
import { addDays, addMonths, type IsoDate } from '../clock/iso-date';
import type { DecisionNature, DecisionParty } from '../decision';
import type { DecisionPolicy } from './policy';

/** 行政处罚法 art. 48 with art. 85: three days, and they are working days. */
export const WITHDRAWAL_DAYS = 3;

const workingDays = (amount: number, from: IsoDate, options?: DueOptions): Due =>
  dueDate({ amount, unit: 'working-day' }, from, options) as Due;

/** By when a decision made on a day is to be public. Throws RangeError for a date that does not exist. */
export const publicationDue = (
  nature: DecisionNature,
  madeOn: IsoDate,
  { days }: DecisionPolicy,
  options?: DueOptions,
): Due => workingDays(days[nature], madeOn, options);

/** By when a decision that was changed, revoked or held unlawful or invalid on a day is to be off the site. */
export const withdrawalDue = (eventOn: IsoDate, options?: DueOptions): Due =>
  workingDays(WITHDRAWAL_DAYS, eventOn, options);

/** The last day on which a decision first published on a day is public. */
export const publicThrough = (
  party: DecisionParty,
  publishedOn: IsoDate,
  { years }: DecisionPolicy,
): IsoDate => addMonths(publishedOn, 12 * years[party]);

export const isExpired = (
  party: DecisionParty,
  publishedOn: IsoDate,
  policy: DecisionPolicy,
  today: IsoDate,
): boolean => publicThrough(party, publishedOn, policy) < today;

/** The first day of publication that is still public today: the same rule turned round, for a query. */
export const firstStillPublic = (party: DecisionParty, policy: DecisionPolicy, today: IsoDate): IsoDate => {
  const day = addMonths(today, -12 * policy.years[party]);
  // A year later 28 February of a leap year is not yet 29 February: the two roundings differ by a day.
  return isExpired(party, day, policy, today) ? addDays(day, 1) : day;
};
