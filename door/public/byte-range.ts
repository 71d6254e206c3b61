import type { IncomingMessage } from 'node:http';

/** Some bytes of an answer, counted from 0; `to` is the first that is not among them. */
export type Span = { from: number; to: number };
export const WHOLE: Span = { from: 0, to: Number.POSITIVE_INFINITY };
export const NOTHING: Span = { from: 0, to: 0 };

const ONE_RANGE = /^bytes=[ \t]*(?:(\d+)-(\d*)|-(\d+))[ \t]*$/i;

/** RFC 9110 13.1.5: only a strong tag that is the same says that the part belongs to the file the reader has begun. */
const isOfFile = (ifRange: string | undefined, etag: string | undefined): boolean =>
  ifRange === undefined || (ifRange.startsWith('"') && ifRange === etag);

/** What a file is asked for in parts by: its length in bytes, and its entity tag where it has one. */
export type Ranged = { length: number; etag: string | undefined };

/**
 * The part of a file that a request asks for (RFC 9110 14.2); null where all of it is to be sent: HEAD, another unit,
 * several ranges, one that makes no sense, or one of another version. `none`: nothing of the file lies there (416).
 */
export function rangeOf(
  { method, headers }: Pick<IncomingMessage, 'method' | 'headers'>,
  { length, etag }: Ranged,
): Span | 'none' | null {
  const { range, 'if-range': ifRange } = headers;
  if (method !== 'GET' || range === undefined || !isOfFile(ifRange as string | undefined, etag)) return null;
  const [isOne, first = '', last = '', suffix = ''] = ONE_RANGE.exec(range) ?? [];
  if (!isOne) return null;
  if (suffix)
    return Number(suffix) > 0 && length > 0
      ? { from: Math.max(0, length - Number(suffix)), to: length }
      : 'none';
  if (last && Number(last) < Number(first)) return null;
  if (Number(first) >= length) return 'none';
  return { from: Number(first), to: last ? Math.min(Number(last) + 1, length) : length };
}
