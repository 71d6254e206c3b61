import 'server-only';
import config from '@payload-config';
import { and, asc, count, eq, gte } from '@payloadcms/db-sqlite/drizzle';
import { getPayload } from 'payload';
import { WINDOW_MS } from './attempt-window';
import { clientDigest } from './query-code';

export const TRIES_ALLOWED = 10;
/** A citizen who waits longer than this for another's write is told to try again or to call; milliseconds. */
const PATIENCE = 600;

/** A failure put down before the answer is known, so that tries made side by side cannot all be the first. */
export type Try = { isAllowed: true; succeed: () => Promise<void> } | { isAllowed: false; minutes: number };

// biome-ignore lint/suspicious/noExplicitAny: Payload builds its tables at run time and types them as any
type Database = any;

async function countTry(client: string, now: number): Promise<Try> {
  const payload = await getPayload({ config });
  const { drizzle, tables }: Database = payload.db;
  const attempts = tables.look_up_attempts;
  const ofClient = and(eq(attempts.client, clientDigest(client)), gte(attempts.at, now - WINDOW_MS));

  // Single statements: the documents' own way would open a transaction for each.
  const [own] = await drizzle
    .insert(attempts)
    .values({ client: clientDigest(client), at: now })
    .returning({ id: attempts.id });
  const undo = async (): Promise<void> => {
    await drizzle.delete(attempts).where(eq(attempts.id, own.id));
  };

  const [{ tries }] = await drizzle.select({ tries: count() }).from(attempts).where(ofClient);
  if (tries <= TRIES_ALLOWED) return { isAllowed: true, succeed: undo };
  await undo();
  const [first] = await drizzle
    .select({ at: attempts.at })
    .from(attempts)
    .where(ofClient)
    .orderBy(asc(attempts.at))
    .limit(1);
  const opens = (first?.at ?? now) + WINDOW_MS;
  return { isAllowed: false, minutes: Math.max(1, Math.ceil((opens - now) / 60_000)) };
}

/**
 * Counts one try of a client against the failures of the last 15 minutes; kept over restarts. Rejects when the try
 * cannot be written down within a second: nobody may guess uncounted. A try written down later than that is taken
 * back, because it was not made.
 */
export async function beginTry(client: string, now = Date.now()): Promise<Try> {
  const counted = countTry(client, now);
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      counted.then((late) => (late.isAllowed ? late.succeed() : undefined)).catch(() => {});
      reject(new Error(`The database was busy for ${PATIENCE} ms.`));
    }, PATIENCE);
  });
  return Promise.race([counted, tooLate]).finally(() => clearTimeout(timer));
}
