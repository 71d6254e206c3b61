import type { OutgoingHttpHeaders } from 'node:http';
import { edgeHeaders } from './edge';
import { errorPage } from './error-page';
import type { Exchange } from './exchange';
import { fileCache } from './file-cache';
import { ForwardedResponse } from './forwarded-response';
import { innerRequest } from './inner-request';
import { FILE_POLICY, securityHeaders } from './security-headers';
import { send } from './send';
import { isPage } from './text-file';

/** All that is passed on of what Next says about a file. */
const PASSED_ON = [
  'content-type',
  'content-disposition',
  'content-length',
  'content-range',
  'accept-ranges',
  'last-modified',
  'etag',
];

const dressed = (
  exchange: Exchange,
  said: OutgoingHttpHeaders,
  url: string,
  status: number,
): OutgoingHttpHeaders => {
  const cache = fileCache(url, String(said['cache-control'] ?? ''));
  return {
    ...edgeHeaders(exchange, { status, cache }),
    ...Object.fromEntries(
      PASSED_ON.filter((name) => said[name] !== undefined).map((name) => [name, said[name]]),
    ),
    // Next keeps the length of what a route answers to itself (16.4, send-response.js): a phone shows how far it is.
    ...(said['x-door-length'] !== undefined && { 'content-length': String(said['x-door-length']) }),
    ...securityHeaders(FILE_POLICY, exchange.isSecure),
    'cache-control': cache,
  };
};

/** A part of a file that does not exist is answered by Next itself, with the file's size. */
const isPassedOn = (status: number): boolean => status < 400 || status === 416;

/**
 * Passes a picture or font through as Next writes it, with the door's own headers; where Next has none, the door's
 * short page takes its place. Never rejects.
 */
export async function sendBinaryFile(exchange: Exchange, url: string): Promise<void> {
  const { door, req, res, isSecure, locale, choices, signal } = exchange;
  const method = req.method === 'HEAD' ? 'HEAD' : 'GET';
  const inner = innerRequest(req, { method, url, isSecure, isFile: true });
  let refused = 500;
  const answer = new ForwardedResponse(inner, res, (status, headers) => {
    if (!isPassedOn(status) || isPage(headers)) {
      refused = status >= 500 ? 500 : 404;
      return false;
    }
    res.writeHead(status, dressed(exchange, headers, url, status));
    return true;
  });
  const timer = setTimeout(() => {
    if (!res.headersSent) answer.destroy(new Error(`No file after ${door.limits.pageMs} ms.`));
  }, door.limits.pageMs);
  try {
    door.next(inner, answer).catch((error: Error) => answer.destroy(error));
    await answer.written;
  } catch (error) {
    if (!signal.aborted) console.error(error);
    // Half a file must not look like a whole one.
    if (res.headersSent) res.destroy();
  } finally {
    clearTimeout(timer);
  }
  if (!res.headersSent && !signal.aborted)
    await send(exchange, errorPage(door.words, { status: refused, locale, choices }));
}
