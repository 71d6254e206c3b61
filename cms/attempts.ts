import 'server-only';
import config from '@payload-config';
import { getPayload } from 'payload';
import { clientDigest } from './query-code';

export const WINDOW_MINUTES = 15;
export const TRIES_ALLOWED = 10;
const WINDOW = WINDOW_MINUTES * 60_000;

/** The attempts collection is closed to everybody; these functions are its only users. */
const collection = 'look-up-attempts';

/** A failure put down before the answer is known, so that tries made side by side cannot all be the first. */
export type Try = { isAllowed: true; succeed: () => Promise<void> } | { isAllowed: false; minutes: number };

/** Counts one try of a client against the failures of the last 15 minutes; kept over restarts. */
export async function beginTry(client: string, now = Date.now()): Promise<Try> {
  const payload = await getPayload({ config });
  const digest = clientDigest(client);
  await payload.delete({ collection, where: { at: { less_than: now - WINDOW } } });
  const { id } = await payload.create({ collection, data: { client: digest, at: now } });
  const { docs } = await payload.find({
    collection,
    where: { client: { equals: digest } },
    sort: 'at',
    limit: TRIES_ALLOWED + 1,
    depth: 0,
  });
  const undo = async () => {
    await payload.delete({ collection, id });
  };
  const isAllowed = docs.findIndex((one) => one.id === id) >= 0 && docs.length <= TRIES_ALLOWED;
  if (isAllowed) return { isAllowed, succeed: undo };
  await undo();
  const first = docs[0]?.at ?? now;
  return { isAllowed, minutes: Math.max(1, Math.ceil((first + WINDOW - now) / 60_000)) };
}
