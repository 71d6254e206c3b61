import { IncomingMessage } from 'node:http';
import { acceptedCodings } from './accepted-codings';

/**
 * Chosen so that one line in next.config.js (`htmlLimitedBots: /^naiman-door/`) makes Next put titles and
 * descriptions into <head>: for other readers it streams them, and its scripts would have to move them there.
 * It also keeps every reader's own user agent from ever reaching a page.
 */
const USER_AGENT = 'naiman-door';

/** Headers by which a browser asks only for a newer file; a part of one is cut out by the door (byte-range.ts). */
const FILE_HEADERS = ['if-none-match', 'if-modified-since'] as const;

export type InnerRequest = {
  method: 'GET' | 'HEAD';
  url: string;
  isSecure: boolean;
  /** Internal headers, all named x-door-…; see door.ts. */
  internal?: Record<string, string>;
  /** Pass on what the browser said about a file. */
  isFile?: boolean;
};

/**
 * The request Next gets to see: a new one with a few known headers, never the outer one with some taken away. So no
 * cookie, address or header of a reader can change a page, or be kept in a page cache, unless it is named here.
 */
export function innerRequest(
  outer: IncomingMessage,
  { method, url, isSecure, internal = {}, isFile = false }: InnerRequest,
): IncomingMessage {
  const host = outer.headers.host ?? 'localhost';
  const headers: Record<string, string> = {
    host,
    accept: isFile ? '*/*' : 'text/html',
    'user-agent': USER_AGENT,
    'x-forwarded-host': host,
    'x-forwarded-proto': isSecure ? 'https' : 'http',
    // Next would fill in the peer's address.
    'x-forwarded-for': '',
    ...internal,
  };
  if (isFile)
    for (const name of FILE_HEADERS) {
      const value = outer.headers[name];
      if (typeof value === 'string') headers[name] = value;
    }
  // In one form: what keeps a file compressed has to look at nothing else.
  if (isFile && acceptedCodings(outer.headers['accept-encoding']).has('gzip'))
    headers['accept-encoding'] = 'gzip';
  const inner = new IncomingMessage(outer.socket);
  Object.assign(inner, {
    method,
    url,
    headers,
    rawHeaders: Object.entries(headers).flat(),
    httpVersion: outer.httpVersion,
    httpVersionMajor: outer.httpVersionMajor,
    httpVersionMinor: outer.httpVersionMinor,
    complete: true,
  });
  inner.push(null);
  return inner;
}
