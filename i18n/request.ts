import { hasLocale } from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import type { Locale } from './locales';
import { routing } from './routing';

/** Made once a process: the messages of a language never change while it runs. */
const made = new Map<Locale, Promise<Record<string, unknown>>>();

async function read(locale: Locale): Promise<Record<string, unknown>> {
  const { default: messages } = await import(`../messages/${locale}.json`);
  if (locale !== 'mn') return messages;
  const [{ glossed }, { default: chinese }, { default: standing }] = await Promise.all([
    import('./glossed'),
    import('../messages/zh.json'),
    import('../messages/mn-standing.json'),
  ]);
  return glossed(messages, chinese, standing);
}

/** The only way messages reach a page; words edited at the desk will be laid over them here. */
function messagesIn(locale: Locale): Promise<Record<string, unknown>> {
  const known = made.get(locale) ?? read(locale);
  made.set(locale, known);
  return known;
}

export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale;
  const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale;
  return { locale, timeZone: 'Asia/Shanghai', messages: await messagesIn(locale) };
});
