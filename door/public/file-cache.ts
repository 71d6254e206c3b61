import { REVALIDATE } from './reply';

/** How long public files may be kept. Pictures can be taken back, so they are asked about again within minutes. */
const AGES: readonly (readonly [pattern: RegExp, cache: string])[] = [
  [/^\/fonts\//, 'public, max-age=2592000'],
  [/^\/(?:scripts|pictures)\/|^\/(?:favicon\.ico|icon\.svg)/, 'public, max-age=3600'],
  [/^\/media\//, 'public, max-age=300, must-revalidate'],
];

/** Cache-Control of a file. What lies in /_next/static carries a digest in its name; Next knows when (not in dev). */
export const fileCache = (url: string, fromNext: string): string => {
  if (url.startsWith('/_next/static/'))
    return fromNext.includes('immutable') ? 'public, max-age=31536000, immutable' : 'no-store';
  return AGES.find(([pattern]) => pattern.test(url))?.[1] ?? REVALIDATE;
};
