import 'server-only';
import { hasLocale } from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import { TIME_ZONE } from '@/i18n/locales';
import { routing } from '@/i18n/routing';
import chinese from '@/messages/zh.json';
import { mongolianWords } from './words';

/** The only way messages reach a page. It stands in the store because the Mongolian ones are read from the desk. */
export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale;
  const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale;
  const messages = locale === 'mn' ? (await mongolianWords()).messages : chinese;
  return { locale, timeZone: TIME_ZONE, messages };
});
