import { readPath } from '../request-path';

/** What a request asks for. `path` is decoded and without a slash at the end; `url` is as it came. */
export type Target = { url: string; path: string; search: string };

const LONGEST_URL = 2048;
/** Parameters by which Next speaks to itself; taken from outside they have led past its routes before. */
const FRAMEWORK_PARAMETER = /^(?:_rsc|nxt|__next)/i;

/** Whether an address is longer than any link of the site (answered with 414). */
export const isTooLong = (url: string): boolean => url.length > LONGEST_URL;

/** Reads a request line's address; null when no honest link leads there (answered with 400). */
export function readTarget(url: string): Target | null {
  if (isTooLong(url)) return null;
  const path = readPath(url);
  if (path === null) return null;
  const [, ...query] = url.split('?');
  const search = query.length ? `?${query.join('?')}` : '';
  for (const name of new URLSearchParams(search).keys()) if (FRAMEWORK_PARAMETER.test(name)) return null;
  return { url, path: path.replace(/\/$/, '') || '/', search };
}
