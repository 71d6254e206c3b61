import 'server-only';
import { revision } from '@/domain/revision';

/** Milliseconds: the bound for what changes by the clock, as for kept pages (cms/reader.ts). */
const AT_MOST_MS = 60_000;

type Held = { at: number; revision: number; thing: Promise<unknown> };
const held = new Map<string, Held>();

/**
 * What `read` gave, as long as nothing public has changed in this process (domain/revision.ts) and for a minute at
 * most. For answers made for each reader: Next's own cache holds text, which would be parsed for each of them. A
 * failure is held for nobody. `key` names one of few things; whatever a reader typed has no place in it.
 */
export function holding<Thing>(
  key: string,
  read: () => Promise<Thing>,
  now = performance.now(),
): Promise<Thing> {
  const known = held.get(key);
  if (known && known.revision === revision() && now - known.at < AT_MOST_MS)
    return known.thing as Promise<Thing>;
  const mine: Held = { at: now, revision: revision(), thing: read() };
  held.set(key, mine);
  mine.thing.catch(() => held.get(key) === mine && held.delete(key));
  return mine.thing as Promise<Thing>;
}
