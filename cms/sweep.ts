import { lt } from '@payloadcms/db-sqlite/drizzle';
import type { Payload } from 'payload';
import { WINDOW_MS } from './attempt-window';
import { faultName } from './fault';
import { sweepLooks } from './looks/sweep';
import { settleLeft } from './media/replaced';
import { sweepPresences } from './presence/present';
import { enterExpired, sweepActs } from './record/sweep';
import { publishScheduled } from './review/schedule';

/** How often what has served its time is thrown away; the privacy page says "within minutes". */
const EVERY_MS = 5 * 60_000;

/** Deletes look-up tries that count no longer. */
export async function sweepAttempts(payload: Payload, now = Date.now()): Promise<void> {
  // biome-ignore lint/suspicious/noExplicitAny: Payload builds its tables at run time and types them as any
  const { drizzle, tables } = payload.db as any;
  await drizzle.delete(tables.look_up_attempts).where(lt(tables.look_up_attempts.at, now - WINDOW_MS));
}

const MINUTE_MS = 60_000;
const HOURLY_MS = 60 * MINUTE_MS;

const every = (ms: number, work: () => Promise<unknown>, complaint: string): Promise<void> => {
  const sweep = async () => {
    await work().catch((error) => console.error(`${complaint}: ${faultName(error)}`));
  };
  setInterval(sweep, ms).unref();
  return sweep();
};

/**
 * Sweeps at once and then again and again for as long as the process runs, without keeping it alive. A disk that
 * takes no writes must not keep the site from being read, so a sweep that fails is only put down.
 */
export async function startSweeping(payload: Payload): Promise<void> {
  await every(EVERY_MS, () => sweepAttempts(payload), 'Old look-up tries were not deleted');
  await every(EVERY_MS, () => sweepPresences(payload), 'Old presences were not deleted');
  startPublishing(payload);
  // A command, "verify" above all, must not write into the record of what it looks at: the doors see to it.
  if (process.env.SWEEPS_RECORD !== '1') return;
  await every(MINUTE_MS, () => settleLeft(payload), 'Files of replaced pictures were not settled');
  await every(HOURLY_MS, () => enterExpired(payload), 'Expired decisions were not entered in the record');
  await every(HOURLY_MS, () => sweepLooks(payload), 'Old looks at cases were not swept');
  await every(HOURLY_MS, () => sweepActs(payload), 'Old acts were not swept');
}

/** A time is given to the minute; a reader who waits for it waits some seconds at most. */
const PUBLISH_EVERY_MS = 10_000;

/** Only where pages are served: a command that runs for a moment publishes nothing on the side. */
function startPublishing(payload: Payload): void {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  let isRunning = false;
  const publish = async () => {
    if (isRunning) return;
    isRunning = true;
    await publishScheduled(payload).catch((error) =>
      console.error(`What was scheduled was not published: ${faultName(error)}`),
    );
    isRunning = false;
  };
  setInterval(publish, PUBLISH_EVERY_MS).unref();
}
