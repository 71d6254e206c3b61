import { lt } from '@payloadcms/db-sqlite/drizzle';
import type { Payload } from 'payload';
import { WINDOW_MS } from './attempt-window';
import { faultName } from './fault';

/** How often what has served its time is thrown away; the privacy page says "within minutes". */
const EVERY_MS = 5 * 60_000;

/** Deletes look-up tries that count no longer. */
export async function sweepAttempts(payload: Payload, now = Date.now()): Promise<void> {
  // biome-ignore lint/suspicious/noExplicitAny: Payload builds its tables at run time and types them as any
  const { drizzle, tables } = payload.db as any;
  await drizzle.delete(tables.look_up_attempts).where(lt(tables.look_up_attempts.at, now - WINDOW_MS));
}

/**
 * Sweeps at once and then every five minutes for as long as the process runs, without keeping it alive. A disk that
 * takes no writes must not keep the site from being read, so a sweep that fails is only put down.
 */
export async function startSweeping(payload: Payload): Promise<void> {
  const sweep = () =>
    sweepAttempts(payload).catch((error) =>
      console.error(`Old look-up tries were not deleted: ${faultName(error)}`),
    );
  setInterval(sweep, EVERY_MS).unref();
  await sweep();
}
