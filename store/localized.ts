import type { Locale } from '@/i18n/locales';

/** A field as the reader returns it: one value a language, any of which may be missing. */
export type Localized<T = string> = Partial<Record<Locale, T | null>> | null | undefined;

/** True when the reader's language has its own words for this field. */
export const isSaidIn = (field: Localized<unknown>, locale: Locale): boolean => {
  const own = field?.[locale];
  return own !== undefined && own !== null && own !== '';
};

/** The field in the reader's language, else in Chinese, else empty. */
export const say = (field: Localized, locale: Locale): string =>
  (isSaidIn(field, locale) ? field?.[locale] : field?.zh) ?? '';
