import 'server-only';
import config from '@payload-config';
import { asc, count, eq, lt } from '@payloadcms/db-sqlite/drizzle';
import { getPayload } from 'payload';
import { isPostgres } from './database/kind';
import { turnToWrite, whenFree } from './one-writer';
import { clientDigest } from './query-code';

export const WINDOW_MINUTES = 15;
export const TRIES_ALLOWED = 10;
const WINDOW = WINDOW_MINUTES * 60_000;

/** A failure put down before the answer is known, so that tries made side by side cannot all be the first. */
export type Try = { isAllowed: true; succeed: () => Promise<void> } | { isAllowed: false; minutes: number };

// biome-ignore lint/suspicious/noExplicitAny: Payload builds its tables at run time and types them as any
type Database = any;

/** One statement at a time, in this process's turn: the documents' own way would open a transaction for each. */
async function write<T>(work: () => Promise<T>): Promise<T> {
  if (isPostgres()) return work();
  const end = await turnToWrite();
  return whenFree(work).finally(end);
}

/** Counts one try of a client against the failures of the last 15 minutes; kept over restarts. */
export async function beginTry(client: string, now = Date.now()): Promise<Try> {
  const payload = await getPayload({ config });
  const { drizzle, tables }: Database = payload.db;
  const attempts = tables.look_up_attempts;
  const ofClient = eq(attempts.client, clientDigest(client));

  const [own] = await write(async () => {
    await drizzle.delete(attempts).where(lt(attempts.at, now - WINDOW));
    return drizzle
      .insert(attempts)
      .values({ client: clientDigest(client), at: now })
      .returning({ id: attempts.id });
  });
  const undo = () => write<void>(() => drizzle.delete(attempts).where(eq(attempts.id, own.id)));

  const [{ tries }] = await drizzle.select({ tries: count() }).from(attempts).where(ofClient);
  if (tries <= TRIES_ALLOWED) return { isAllowed: true, succeed: undo };
  await undo();
  const [first] = await drizzle
    .select({ at: attempts.at })
    .from(attempts)
    .where(ofClient)
    .orderBy(asc(attempts.at))
    .limit(1);
  const opens = (first?.at ?? now) + WINDOW;
  return { isAllowed: false, minutes: Math.max(1, Math.ceil((opens - now) / 60_000)) };
}
