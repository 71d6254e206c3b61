/** What a request asks for. `path` is decoded and without a slash at the end; `url` is as it came. */
export type Target = { url: string; path: string; search: string };

const LONGEST_URL = 2048;
/** Anything else in a request line was never written by a browser. */
const PRINTABLE = /^\/[\x21-\x7e]*$/;
/** Parameters by which Next speaks to itself; taken from outside they have led past its routes before. */
const FRAMEWORK_PARAMETER = /^(?:_rsc|nxt|__next)/i;

const decode = (path: string): string | null => {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
};

/** Whether an address is longer than any link of the site (answered with 414). */
export const isTooLong = (url: string): boolean => url.length > LONGEST_URL;

/** Reads a request line's address; null when no honest link leads there (answered with 400). */
export function readTarget(url: string): Target | null {
  if (isTooLong(url) || !PRINTABLE.test(url) || /[#\\]/.test(url)) return null;
  const [raw = '', ...query] = url.split('?');
  const search = query.length ? `?${query.join('?')}` : '';
  if (/%(?:2f|5c)/i.test(raw)) return null;
  const path = decode(raw);
  // A "%" left after decoding is a second layer of encoding; two slashes make another host of the rest.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (path === null || /[\x00-\x20\x7f%\\]|\/\//.test(path)) return null;
  if (path.split('/').some((segment) => segment === '.' || segment === '..')) return null;
  for (const name of new URLSearchParams(search).keys()) if (FRAMEWORK_PARAMETER.test(name)) return null;
  return { url, path: path.replace(/\/$/, '') || '/', search };
}
