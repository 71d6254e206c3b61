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
 * It has to stand before Cache-Control: nginx 1.22 obeys whichever comes first.
 */
export function edgeHeaders(
  { door: { settings }, req }: Exchange,
  reply: Pick<Reply, 'status' | 'cache' | 'isFresh'>,
): Record<string, string> {
  const isPublic = reply.cache.startsWith('public') || isGone(reply as Reply);
  if (!isPublic || isForEver(reply.cache) || !isFromTrustedProxy(req, settings.trusted)) return {};
  return { 'x-accel-expires': String(settings.edgeSeconds) };
}
