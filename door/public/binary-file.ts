import type { OutgoingHttpHeaders } from 'node:http';
import { NOTHING, rangeOf, type Span, WHOLE } from './byte-range';
import { edgeHeaders } from './edge';
import { errorPage } from './error-page';
import type { Exchange } from './exchange';
import { fileCache } from './file-cache';
import { ForwardedResponse } from './forwarded-response';
import { innerRequest } from './inner-request';
import { NO_STORE } from './reply';
import { FILE_POLICY, securityHeaders } from './security-headers';
import { send } from './send';
import { isPage } from './text-file';

/** All that is passed on of what Next says about a file. */
const PASSED_ON = ['content-type', 'content-disposition', 'last-modified', 'etag'];

/** Bytes of a whole file. Next keeps the length of what a route answers to itself (16.4, send-response.js). */
const lengthOf = (said: OutgoingHttpHeaders): number | null => {
  const length = said['x-door-length'] ?? said['content-length'];
  return length === undefined ? null : Number(length);
};

type Sent = { status: number; span: Span; headers: OutgoingHttpHeaders };

/** What this reader is sent of what Next gives whole: all of it, the part that was asked for, or nothing. */
function partOf({ req }: Exchange, status: number, said: OutgoingHttpHeaders): Sent {
  const length = lengthOf(said);
  if (status !== 200 || length === null) return { status, span: WHOLE, headers: {} };
  const part = rangeOf(req, { length, etag: said.etag as string | undefined });
  if (part === 'none')
    return {
      status: 416,
      span: NOTHING,
      headers: { 'content-range': `bytes */${length}`, 'content-length': 0 },
    };
  const span = part ?? { from: 0, to: length };
  return {
    status: part ? 206 : 200,
    span,
    headers: {
      'accept-ranges': 'bytes',
      // A phone shows how far it is.
      'content-length': span.to - span.from,
      ...(part && { 'content-range': `bytes ${span.from}-${span.to - 1}/${length}` }),
    },
  };
}

/** Writes the head of an answer; returns what of its body goes on. */
function writeHead(exchange: Exchange, url: string, status: number, said: OutgoingHttpHeaders): Span {
  const sent = partOf(exchange, status, said);
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
