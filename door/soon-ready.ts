import { inTime } from '@/domain/in-time';

/** Milliseconds a watchdog waits while the site is starting: one that has to ask again and again delays it. */
const STARTING_MS = 1000;

/** Whether a process has made a page, or makes one within a second. Never rejects. */
export const soonReady = (ready: Promise<void>): Promise<boolean> =>
  inTime(ready, STARTING_MS, 'starting').then(
    () => true,
    () => false,
  );
