import { NO_STORE, REVALIDATE } from './reply';

const YEAR = 'public, max-age=31536000, immutable';
/** What is drawn anew with a release: asked about hourly, and the old one shown while the new one is fetched. */
const RELEASE = 'public, max-age=3600, stale-while-revalidate=86400, stale-if-error=604800';

/** How long public files may be kept. */
const AGES: readonly (readonly [pattern: RegExp, cache: string])[] = [
  // An address with a digest in it never stands for anything else (door/public/font-digest.test.ts).
  [/^\/fonts\/[^?]+\?v=[0-9a-f]{8}$/, YEAR],
  [/^\/fonts\//, RELEASE],
  [/^\/(?:scripts|pictures)\/|^\/(?:favicon\.ico|icon\.svg|late-script\.html)/, RELEASE],
  // Pictures can be taken back, so they are asked about again within minutes, and never shown while being asked about.
  [/^\/media\//, 'public, max-age=300, stale-if-error=86400'],
  // A file that people keep for themselves; what is withdrawn comes from no cache any more, whoever runs it.
  [/^\/attachments\//, NO_STORE],
  [
    /^\/(?:robots\.txt|sitemap\.xml)/,
    'public, max-age=300, stale-while-revalidate=3600, stale-if-error=86400',
  ],
];

/** Cache-Control of a file. What lies in /_next/static carries a digest in its name; Next knows when (not in dev). */
export const fileCache = (url: string, fromNext: string): string => {
  if (url.startsWith('/_next/static/')) return fromNext.includes('immutable') ? YEAR : 'no-store';
  return AGES.find(([pattern]) => pattern.test(url))?.[1] ?? REVALIDATE;
};
