import type { OutgoingHttpHeaders } from 'node:http';
import type { Span } from './byte-range';
import { edgeHeaders } from './edge';
import { errorPage } from './error-page';
import type { Exchange } from './exchange';
import { fileCache } from './file-cache';
import { partOf } from './file-part';
import { ForwardedResponse } from './forwarded-response';
import { innerRequest } from './inner-request';
import { NO_STORE } from './reply';
import { FILE_POLICY, securityHeaders } from './security-headers';
import { send } from './send';
import { isPage } from './text-file';

/** All that is passed on of what Next says about a file. */
const PASSED_ON = ['content-type', 'content-disposition', 'last-modified', 'etag'];

/** Writes the head of an answer; returns what of its body goes on. */
function writeHead(exchange: Exchange, url: string, status: number, said: OutgoingHttpHeaders): Span {
  const sent = partOf(exchange.req, status, said);
  const cache = sent.status === 416 ? NO_STORE : fileCache(url, String(said['cache-control'] ?? ''));
  exchange.res.writeHead(sent.status, {
    ...edgeHeaders(exchange, { status: sent.status, cache }),
    ...Object.fromEntries(
      PASSED_ON.filter((name) => said[name] !== undefined).map((name) => [name, said[name]]),
    ),
    ...sent.headers,
    ...securityHeaders(FILE_POLICY, exchange.isSecure),
    'cache-control': cache,
  });
  return sent.span;
}

/**
 * Passes a picture, font or PDF through as Next writes it, with the door's own headers, or the part of it that was asked
 * for: cut here, so that every file can be resumed alike. Where Next has none, the door's short page takes its place.
 * Never rejects.
 */
export async function sendBinaryFile(exchange: Exchange, url: string): Promise<void> {
  const { door, req, res, isSecure, locale, choices, signal } = exchange;
  const method = req.method === 'HEAD' ? 'HEAD' : 'GET';
  const inner = innerRequest(req, { method, url, isSecure, isFile: true });
  let refused = 500;
  const answer = new ForwardedResponse(inner, res, (status, headers) => {
    if (status >= 400 || isPage(headers)) {
      refused = status >= 500 ? 500 : 404;
      return null;
    }
    return writeHead(exchange, url, status, headers);
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
