import { hasLocale } from 'next-intl';
import { setRequestLocale } from 'next-intl/server';
import type { Locale } from './locales';
import { routing } from './routing';

/** The language of a name in an address. */
export const knownLocale = (locale: string): Locale =>
  hasLocale(routing.locales, locale) ? locale : routing.defaultLocale;

/** The language an address is in. */
export const routeLocale = async (params: Promise<{ locale: string }>): Promise<Locale> =>
  knownLocale((await params).locale);

/** The language a page is asked in, made known to everything the page renders, so that it can be cached. */
export async function pageLocale(params: Promise<{ locale: string }>): Promise<Locale> {
  const locale = await routeLocale(params);
  setRequestLocale(locale);
  return locale;
}

/** A page number from an address: 2 and up, in plain digits; null for anything else. */
export const pageNumber = (text: string): number | null => {
  const number = /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 0;
  return number >= 2 ? number : null;
};

/** The same page in every language, for `<link rel="alternate">`. */
export const alternates = (locale: Locale, path: string) => ({
  canonical: `/${locale}${path}`,
  languages: Object.fromEntries([
    ...routing.locales.map((code) => [code === 'mn' ? 'mn-Mong' : 'zh-CN', `/${code}${path}`]),
    ['x-default', `/${routing.defaultLocale}${path}`],
  ]),
});

/** The same, of a page whose news can be subscribed to (RFC 4287): readers of feeds find it there. */
export const alternatesWithFeed = (locale: Locale, path: string) => ({
  ...alternates(locale, path),
  types: { 'application/atom+xml': `/${locale}/feed.xml` },
});
