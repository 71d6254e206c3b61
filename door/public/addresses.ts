import { DEFAULT_LOCALE, isLocale, type Locale } from '@/i18n/locales';
import { LATE_SCRIPT } from './late-script';

/**
 * What stands behind an address:
 * home – the bare host, sent on to a language; health – the door's own answer for a watchdog;
 * script – the document that brings a page its script; page – HTML, rewritten;
 * text – a small file worth compressing; binary – a file passed through as it comes.
 */
export type AddressKind = 'home' | 'health' | 'script' | 'page' | 'text' | 'binary';
export type Address = { kind: AddressKind; template: string };

const FILE = '[A-Za-z0-9][A-Za-z0-9._-]*';
const TEXT_FILE = /\.(?:css|js|svg|xml|txt|csv)$/;

/** Public files and folders; everything not named here is unknown, /admin and /api first of all. */
const FILES: readonly (readonly [template: string, pattern: RegExp])[] = [
  ['/robots.txt', /^\/robots\.txt$/],
  ['/sitemap.xml', /^\/sitemap\.xml$/],
  ['/favicon.ico', /^\/favicon\.ico$/],
  ['/icon.svg', /^\/icon\.svg$/],
  ['/fonts/*', new RegExp(`^/fonts/${FILE}$`)],
  ['/scripts/*', new RegExp(`^/scripts/${FILE}\\.js$`)],
  ['/pictures/*', new RegExp(`^/pictures/${FILE}$`)],
  // The public record: its head, its entries and the texts they name.
  ['/record/*', /^\/record\/(?:head\.txt|entries\.jsonl|texts\/[1-9]\d{0,8}\.json)$/],
  // Editors may have uploaded a file with a Chinese name.
  ['/media/*', /^\/media\/[^/]+$/],
  ['/attachments/*', /^\/attachments\/[a-z0-9][a-z0-9-]{0,99}\.pdf$/],
  // Styles and what they fetch. Next's own scripts lie beside them and are never given out.
  [
    '/_next/static/*',
    new RegExp(`^/_next/static/(?:${FILE}/)*${FILE}\\.(?:css|woff2?|png|jpe?g|webp|avif|svg|gif|ico)$`),
  ],
];

/** A text to keep, below the page it belongs to. */
const PAGE_TEXT = /^\/[a-z]{2}\/decisions\/[a-z0-9-]+\/text\.txt$/;
/** Tables to download and news to subscribe to, which lie among the pages of a language. */
const DOWNLOAD = /^\/(?:zh|mn)(\/statistics\/data\.csv|\/feed\.xml)$/;

/** What only the door may ask for, on behalf of a form, of a search or of an address that leads nowhere. */
const INTERNAL = [
  /^\/(?:zh|mn)\/cases\/answer(?:\/|$)/,
  /^\/(?:zh|mn)\/search\/found(?:\/|$)/,
  /^\/(?:zh|mn)\/not-found(?:\/|$)/,
];
/** Next's data for its own scripts lies beside each page under these endings. */
const FRAMEWORK_PAGE = /\.(?:rsc|segments|prefetch|meta|body)(?:\/|$)/;

export const isInternal = (path: string): boolean => INTERNAL.some((pattern) => pattern.test(path));

export const notFoundPath = (locale: Locale): string => `/${locale}/not-found`;

/** The language a path is in, so that even an error is told in it. */
export const localeOf = (path: string): Locale => {
  const first = path.split('/')[1] ?? '';
  return isLocale(first) ? first : DEFAULT_LOCALE;
};

/** The path of a page below its language, or null where it is no page of a language (domain/page-guard.ts). */
export function pathBelow(path: string): string | null {
  const first = path.split('/')[1] ?? '';
  return isLocale(first) && !DOWNLOAD.test(path) ? path.slice(first.length + 1) : null;
}

/** Page addresses in the request log: the language and everything below the first folder are left out. */
const pageTemplate = (segments: string[]): string =>
  `/{locale}${segments[0] ? `/${segments[0]}` : ''}${segments.length > 1 ? '/*' : ''}`;

/** The address behind a decoded path (see target.ts), or null when the public site has none there. */
export function addressOf(path: string): Address | null {
  if (path === '/') return { kind: 'home', template: '/' };
  if (path === '/healthz') return { kind: 'health', template: '/healthz' };
  if (path === LATE_SCRIPT) return { kind: 'script', template: LATE_SCRIPT };
  const [, first = '', ...rest] = path.split('/');
  if (isLocale(first)) {
    const [, download] = DOWNLOAD.exec(path) ?? [];
    if (download) return { kind: 'text', template: `/{locale}${download}` };
    if (isInternal(path) || FRAMEWORK_PAGE.test(path)) return null;
    return { kind: PAGE_TEXT.test(path) ? 'text' : 'page', template: pageTemplate(rest) };
  }
  const file = FILES.find(([, pattern]) => pattern.test(path));
  return file ? { kind: TEXT_FILE.test(path) ? 'text' : 'binary', template: file[0] } : null;
}
