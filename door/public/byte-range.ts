import type { IncomingMessage } from 'node:http';

/** Some bytes of an answer, counted from 0; `to` is the first that is not among them. */
export type Span = { from: number; to: number };
export const WHOLE: Span = { from: 0, to: Number.POSITIVE_INFINITY };
export const NOTHING: Span = { from: 0, to: 0 };

const ONE_RANGE = /^bytes=[ \t]*(?:(\d+)-(\d*)|-(\d+))[ \t]*$/i;

/** What a file is asked for in parts by: its length in bytes; its entity tag and its Last-Modified, where it has them. */
export type Ranged = { length: number; etag?: string | undefined; modified?: string | undefined };

/**
 * RFC 9110 8.8.2.2: a date names one version where the file did not change twice in that second. The files that have one
 * lie in the site's folder, which is finished before a process gives anything out of it.
 */
const isStrongDate = (date: string): boolean => Date.parse(date) + 1000 <= performance.timeOrigin;

/** RFC 9110 13.1.5: only the same strong tag or date says that the part belongs to the file the reader has begun. */
const isOfFile = (ifRange: string | undefined, { etag, modified }: Ranged): boolean => {
  if (ifRange === undefined) return true;
  return ifRange.startsWith('"') ? ifRange === etag : ifRange === modified && isStrongDate(modified);
};

/**
 * The part of a file that a request asks for (RFC 9110 14.2); null where all of it is to be sent: HEAD, another unit,
 * several ranges, one that makes no sense, or one of another version. `none`: nothing of the file lies there (416).
 */
export function rangeOf(
  { method, headers }: Pick<IncomingMessage, 'method' | 'headers'>,
  file: Ranged,
): Span | 'none' | null {
  const { range, 'if-range': ifRange } = headers;
  const { length } = file;
  if (method !== 'GET' || range === undefined || !isOfFile(ifRange as string | undefined, file)) return null;
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
