import type { IncomingMessage } from 'node:http';

/**
 * Whether a form was sent from one of this site's own pages, as far as the browser says: some in-app browsers say
 * nothing, and they are let in. A page elsewhere cannot keep a browser from adding these headers (Fetch standard,
 * Fetch Metadata Request Headers). `publicUrl` helps where a proxy changes the Host header on the way.
 */
export function isSameSite(req: IncomingMessage, publicUrl: URL | null): boolean {
  const site = req.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin } = req.headers;
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  const { host } = new URL(origin);
  return host !== '' && (host === req.headers.host?.toLowerCase() || host === publicUrl?.host);
}
