import { DEFAULT_LOCALE } from '@/i18n/locales';

/** The bare address leads to the Chinese home page; the door says the same before this is asked. */
export const GET = (): Response =>
  new Response(null, { status: 302, headers: { location: `/${DEFAULT_LOCALE}` } });
