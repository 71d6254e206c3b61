import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import { NOTHING, rangeOf, type Span, WHOLE } from './byte-range';

/**
 * What a route says of the bytes it gives: Next keeps their length and their coding to itself (16.4, send-response.js)
 * and has a Vary of its own. `length` in bytes.
 */
const bytesOf = (said: OutgoingHttpHeaders) => {
  const length = said['x-door-length'] ?? said['content-length'];
  return {
    length: length === undefined ? null : Number(length),
    coding: said['x-door-coding'] as string | undefined,
    vary: said['x-door-vary'] as string | undefined,
  };
};

/** `span`: what of the body goes on; `headers`: those that depend on it. */
type Sent = { status: number; span: Span; headers: OutgoingHttpHeaders };

/** What this reader is sent of what Next gives whole: all of it, the part that was asked for, or nothing. */
export function partOf(req: IncomingMessage, status: number, said: OutgoingHttpHeaders): Sent {
  const { length, coding, vary } = bytesOf(said);
  const differs = vary ? { vary } : {};
  if (status !== 200) return { status, span: WHOLE, headers: differs };
  // A part of what is compressed would be of use to few, and it is compressed so as to be short.
  if (coding) {
    const known = length === null ? {} : { 'content-length': length };
    return { status, span: WHOLE, headers: { ...differs, ...known, 'content-encoding': coding } };
  }
  if (length === null) return { status, span: WHOLE, headers: differs };
  const part = rangeOf(req, {
    length,
    etag: said.etag as string | undefined,
    modified: said['last-modified'] as string | undefined,
  });
  if (part === 'none')
    return {
      status: 416,
      span: NOTHING,
      headers: { ...differs, 'content-range': `bytes */${length}`, 'content-length': 0 },
    };
  const span = part ?? { from: 0, to: length };
  return {
    status: part ? 206 : 200,
    span,
    headers: {
      ...differs,
      'accept-ranges': 'bytes',
      // A phone shows how far it is.
      'content-length': span.to - span.from,
      ...(part && { 'content-range': `bytes ${span.from}-${span.to - 1}/${length}` }),
    },
  };
}
