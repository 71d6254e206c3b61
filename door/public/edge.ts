import { isFromTrustedProxy } from '../client-address';
import type { Exchange } from './exchange';
import { NO_STORE, type Reply } from './reply';

const isForEver = (cache: string): boolean => cache.includes('immutable');
/** Pages that say that something is not, or no longer, there: the same for everybody. */
const isGone = ({ status, cache, isFresh }: Reply): boolean =>
  cache === NO_STORE && isFresh === true && (status === 404 || status === 410);

/**
 * Tells the proxy before this door, and nobody else, how many seconds it may answer without asking: browsers are
 * told to ask each time, and cannot be told to forget. nginx takes the header for itself and passes it on to nobody.
 * It has to stand before Cache-Control: nginx 1.22 obeys whichever comes first. The last second for which an answer
 * holds is named by the clock, because nginx counts whole seconds and would make two of one; the second before now
 * makes it ask every time and still have something to show when nobody answers.
 */
export function edgeHeaders(
  { door: { settings }, req }: Exchange,
  reply: Pick<Reply, 'status' | 'cache' | 'isFresh'>,
): Record<string, string> {
  const isPublic = reply.cache.startsWith('public') || isGone(reply as Reply);
  if (!isPublic || isForEver(reply.cache) || !isFromTrustedProxy(req, settings.trusted)) return {};
  return { 'x-accel-expires': `@${Math.floor(Date.now() / 1000) + settings.edgeSeconds - 1}` };
}
