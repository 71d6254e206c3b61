import type { Payload } from 'payload';
import { DEFAULT_MONTHS, keptSince } from '../../domain/record/retention';

/** Removes looks whose time is over, each entered in the record as such (cms/record/door.ts). */
export async function sweepLooks(payload: Payload, now = new Date()): Promise<void> {
  const { lookMonths } = (await payload.findGlobal({ slug: 'settings', depth: 0 })) as {
    lookMonths?: number | null;
  };
  const since = keptSince(now, Number(lookMonths ?? DEFAULT_MONTHS));
  await payload.db.deleteMany({ collection: 'case-looks', where: { at: { less_than: since } } });
}
