import type { OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from 'node:http';

const YEAR_IN_SECONDS = 365 * 24 * 60 * 60;
/** Next's scripts stand inline in the desk's pages, so the policy says who may frame them and where forms go. */
const POLICY = "frame-ancestors 'self'; base-uri 'self'; form-action 'self'; object-src 'none'";

/** A file that editors brought in does nothing by itself. */
const FILE_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

/** Said by a route to the doors alone. */
const INTERNAL_HEADER = /^x-door-/;

const isPage = (type: OutgoingHttpHeader | undefined): boolean => String(type ?? '').startsWith('text/html');
const isFile = (type: OutgoingHttpHeader | undefined): boolean =>
  String(type ?? '').startsWith('application/pdf');
const isData = (type: OutgoingHttpHeader | undefined): boolean =>
  /^(?:application\/json|text\/x-component)/.test(String(type ?? ''));

/** Headers of every answer of this door. */
export const deskHeaders = (isSecure: boolean): Record<string, string> => ({
  'content-security-policy': POLICY,
  'x-frame-options': 'SAMEORIGIN',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'x-robots-tag': 'noindex, nofollow',
  ...(isSecure && { 'strict-transport-security': `max-age=${YEAR_IN_SECONDS}` }),
});

/**
 * Puts the office door's headers on a response whenever its head is written, and forbids keeping pages and data:
 * they may concern cases.
 */
export function officeHeaders(res: ServerResponse, isSecure: boolean): void {
  const write = res.writeHead.bind(res) as (status: number, ...rest: unknown[]) => ServerResponse;
  for (const [name, value] of Object.entries(deskHeaders(isSecure))) res.setHeader(name, value);
  res.writeHead = ((status: number, ...rest: unknown[]) => {
    const given = rest.find((item) => typeof item === 'object' && item !== null) as
      | OutgoingHttpHeaders
      | undefined;
    for (const [name, value] of Object.entries(given ?? {}))
      if (value !== undefined) res.setHeader(name, value);
    const type = res.getHeader('content-type');
    // Next leaves a header that is set already as it is: what a route says of its own file would be lost.
    if (isFile(type)) res.setHeader('content-security-policy', FILE_POLICY);
    if (isPage(type) || isData(type) || isFile(type)) res.setHeader('cache-control', 'no-store');
    res.removeHeader('x-powered-by');
    for (const name of res.getHeaderNames()) if (INTERNAL_HEADER.test(name)) res.removeHeader(name);
    const reason = rest.filter((item) => typeof item === 'string');
    return write(status, ...reason);
  }) as typeof res.writeHead;
}
