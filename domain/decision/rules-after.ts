import { standing } from '../clock/standing';
import { isExpired, publicThrough, withdrawalDue } from './deadline';
import type { Rule } from './rules';

/** Whether something befell the decision that takes it off the site, and by when. */
export const eventRule: Rule['ask'] = ({ event, withdrawal }, { publishedOn, today }) => {
  if (withdrawal) return publishedOn ? 'event-withdrawn' : 'event-nothing-to-withdraw';
  if (!event) return 'event-none';
  if (!publishedOn) return 'event-unpublished';
  const due = withdrawalDue(event.on);
  const detail = due.known ? `最后一天 ${due.date}` : `不早于 ${due.earliest}`;
  return { id: standing(due, today) === 'overdue' ? 'event-overdue' : 'event-withdraw', detail };
};

/** For how long the decision is public. */
export const retentionRule: Rule['ask'] = ({ partyType }, { policy, publishedOn, today }) => {
  if (!partyType) return 'retention-unknown';
  const from = publishedOn ?? today;
  const detail = publicThrough(partyType, from, policy);
  return { id: isExpired(partyType, from, policy, today) ? 'retention-over' : 'retention-running', detail };
};
