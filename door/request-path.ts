/** Anything else in a request line was never written by a browser. */
const PRINTABLE = /^\/[\x21-\x7e]*$/;

const decode = (path: string): string | null => {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
};

/**
 * The path of a request line's address, decoded; null when no honest link leads there. What a router further in would
 * read as another path than the one looked at here is none.
 */
export function readPath(url: string): string | null {
  if (!PRINTABLE.test(url) || /[#\\]/.test(url)) return null;
  const [raw = ''] = url.split('?');
  if (/%(?:2f|5c)/i.test(raw)) return null;
  const path = decode(raw);
  // A "%" left after decoding is a second layer of encoding; two slashes make another host of the rest.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (path === null || /[\x00-\x20\x7f%\\]|\/\//.test(path)) return null;
  return path.split('/').some((segment) => segment === '.' || segment === '..') ? null : path;
}
