import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { clientAddress, type TrustedProxies } from './client-address';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
const LOOPBACK = /^(?:127\.|0:0:0:0::)/;

/** A request a proxy passed on comes from somebody else, wherever the proxy stands. */
const isPassedOn = ({ headers }: IncomingMessage): boolean =>
  ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'].some((name) => headers[name] !== undefined);

/** Whether the figures may be shown: to this machine itself, or to who knows METRICS_TOKEN. */
export function mayReadMetrics(req: IncomingMessage, token: string | null, trusted: TrustedProxies): boolean {
  if (token) return timingSafeEqual(digest(req.headers.authorization ?? ''), digest(`Bearer ${token}`));
  return !isPassedOn(req) && LOOPBACK.test(clientAddress(req, trusted));
}
