import { WINDOW_MS } from './attempt-window';

/**
 * Tries of one client in 15 minutes that are still looked at once its wrong ones are used up, so that a right code is
 * answered. More than a proxy lets through (60 forms a minute); a bound for what the database is asked, not for guessing.
 */
export const TRIES_HEARD = 1_000;

type Beyond = { since: number; tries: number };
/** In this process only: nothing is written for them, and nobody is remembered longer than their tries count. */
const beyond = new Map<string, Beyond>();

const atLeastOne = (ms: number): number => Math.max(1, Math.ceil(ms / 60_000));

/** Minutes until a client is heard again; 0 where it is heard now. */
export function minutesUnheard(client: string, now: number): number {
  const known = beyond.get(client);
  return known && known.since >= now - WINDOW_MS && known.tries >= TRIES_HEARD
    ? atLeastOne(known.since + WINDOW_MS - now)
    : 0;
}

/** Counts a try beyond the allowed ones. Returns what takes it back, when its code was right or nothing was learned. */
export function countBeyond(client: string, now: number): () => void {
  const before = beyond.get(client);
  const isCounting = before !== undefined && before.since >= now - WINDOW_MS;
  const known = isCounting ? before : { since: now, tries: 0 };
  if (!isCounting) {
    beyond.set(client, known);
    // Whether anybody else tries or not: the privacy page says when it is gone.
    setTimeout(() => beyond.get(client) === known && beyond.delete(client), WINDOW_MS).unref();
  }
  known.tries += 1;
  return () => {
    known.tries -= 1;
  };
}

export const clientsBeyond = (): number => beyond.size;
