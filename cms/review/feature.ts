import { APIError, type PayloadRequest } from 'payload';
import { addDays } from '../../domain/clock/iso-date';
import { refreshPages } from '../hooks/refresh';
import { bumpRevision } from '../revisions';
import { startOf, today } from '../today';
import type { Reviewed } from './reviewed';
import type { ItemId } from './stored';

/** A home page on which nothing has changed for a month says that nobody looks after it. */
export const MOST_DAYS = 31;

const refuse = (text: string): never => {
  throw new APIError(text, 422, undefined, true);
};

/** The last day on the home page as an instant (ISO 8601). `day`: YYYY-MM-DD, or an instant of that day. */
export function lastDay(day: string): string {
  const asked = day.slice(0, 10);
  if (!/^\d{4}-\d\d-\d\d$/.test(asked) || Number.isNaN(Date.parse(asked)))
    refuse('请选放到哪一天为止，没有放到首页。');
  if (asked < today() || asked > addDays(today(), MOST_DAYS))
    refuse(`请选今天到 ${addDays(today(), MOST_DAYS)} 之间的一天，没有放到首页。`);
  return startOf(asked);
}

/**
 * Puts a published article first on the home page through a day, or (null) takes it off. Its row alone is written, not
 * its text: a correction that is being written does not come out with it.
 */
export async function setFeatured(
  req: PayloadRequest,
  slug: Reviewed,
  id: ItemId,
  until: string | null,
): Promise<void> {
  await req.payload.db.updateOne({
    collection: slug,
    id,
    data: { featuredUntil: until },
    req: { transactionID: req.transactionID, user: req.user, context: {} } as PayloadRequest,
  });
  await bumpRevision(req, slug);
  refreshPages(slug);
}
