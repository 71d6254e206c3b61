import 'server-only';
import config from '@payload-config';
import { and, asc, eq, gte, sql } from '@payloadcms/db-sqlite/drizzle';
import { getPayload } from 'payload';
import { inTime } from '../domain/in-time';
import { WINDOW_MS } from './attempt-window';
import { type Database, ownStatement } from './own-statement';
import { clientDigest } from './query-code';
import { clientsBeyond, countBeyond, minutesUnheard } from './tries-beyond';

export const TRIES_ALLOWED = 10;
/** A citizen who waits longer than this for another's write is told to try again or to call; milliseconds. */
const PATIENCE = 600;

/**
 * A try under way. An allowed one is answered only after `fail()` or `succeed()`: a failure is on the disk before
 * anybody learns of it, and a look-up that succeeds waits for no writer. A failure that could not be written down goes
 * on counting in this process. Not allowed: the client's wrong tries are used up, and it has to wait some minutes,
 * unless the code is right and it is still heard (tries-beyond.ts); `succeed` takes the try back.
 */
export type Try =
  | { isAllowed: true; succeed: () => void; fail: () => Promise<void> }
  | { isAllowed: false; minutes: number; isHeard: boolean; succeed: () => void };

/** `row` is its number in the database once it is written down. */
type UnderWay = { at: number; row: number | null };

/** Tries whose outcome is not known yet count, so that tries made side by side cannot all be the first. */
const underWay = new Map<string, Set<UnderWay>>();

/** Of whom this process remembers a try; of nobody for longer than it counts. */
export const clientsInMemory = (): number => underWay.size + clientsBeyond();

const forget = (digest: string, one: UnderWay): void => {
  const tries = underWay.get(digest);
  tries?.delete(one);
  if (tries?.size === 0) underWay.delete(digest);
};

const begin = (digest: string, at: number): UnderWay[] => {
  for (const [client, tries] of underWay) {
    for (const one of tries) if (one.at < at - WINDOW_MS) tries.delete(one);
    if (tries.size === 0) underWay.delete(client);
  }
  const all = underWay.get(digest) ?? new Set();
  underWay.set(digest, all.add({ at, row: null }));
  return [...all];
};

/** Failures of one client since a moment, the oldest first: as many as decide. */
const failuresOf = ownStatement<{ id: number; at: number }>(
  ({ drizzle, tables: { look_up_attempts: attempts } }) =>
    drizzle
      .select({ id: attempts.id, at: attempts.at })
      .from(attempts)
      .where(and(eq(attempts.client, sql.placeholder('client')), gte(attempts.at, sql.placeholder('since'))))
      .orderBy(asc(attempts.at))
      .limit(TRIES_ALLOWED),
);

/** Writes a failure down: a single statement, because the documents' own way would open a transaction. */
async function writeFailure(client: string, at: number): Promise<number> {
  const payload = await getPayload({ config });
  const { drizzle, tables }: Database = payload.db;
  const attempts = tables.look_up_attempts;
  const [written] = await drizzle.insert(attempts).values({ client, at }).returning({ id: attempts.id });
  return written.id;
}

async function countTry(client: string, now: number): Promise<Try> {
  const digest = clientDigest(client);
  const unheard = minutesUnheard(digest, now);
  if (unheard > 0) return { isAllowed: false, minutes: unheard, isHeard: false, succeed: () => {} };

  // Listed before the database is asked: one written down meanwhile is known by its row and counted once.
  const begun = begin(digest, now);
  const own = begun.at(-1) as UnderWay;
  const end = () => forget(digest, own);
  try {
    const failed = await failuresOf({ client: digest, since: now - WINDOW_MS });
    const rows = new Set(failed.map(({ id }) => id));
    const unknown = begun.filter((one) =>
      one.row === null ? underWay.get(digest)?.has(one) : !rows.has(one.row),
    );
    if (failed.length + unknown.length > TRIES_ALLOWED) {
      end();
      const first = Math.min(...failed.map(({ at }) => at), ...unknown.map(({ at }) => at));
      const minutes = Math.max(1, Math.ceil((first + WINDOW_MS - now) / 60_000));
      return { isAllowed: false, minutes, isHeard: true, succeed: countBeyond(digest, now) };
    }
  } catch (error) {
    end();
    throw error;
  }
  const fail = async (): Promise<void> => {
    own.row = await writeFailure(digest, now).catch((error) => {
      setTimeout(end, WINDOW_MS).unref();
      throw error;
    });
    end();
  };
  return { isAllowed: true, succeed: end, fail: () => soon(fail()) };
}

/** Rejects when the database takes longer than a citizen waits. */
const soon = <T>(work: Promise<T>): Promise<T> =>
  inTime(work, PATIENCE, `The database was busy for ${PATIENCE} ms.`);

/**
 * Begins a try of a client, which counts against the failures of the last 15 minutes; those are kept over restarts.
 * Rejects when the database does not say within a second how many there were. Of several instances each knows only its
 * own tries under way: ten more guesses an instance, once, are too few against a code of 79 bits.
 */
export async function beginTry(client: string, now = Date.now()): Promise<Try> {
  const counted = countTry(client, now);
  return soon(counted).catch((error: unknown) => {
    counted.then((late) => late.succeed()).catch(() => {});
    throw error;
  });
}
