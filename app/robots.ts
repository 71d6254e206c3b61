import type { MetadataRoute } from 'next';
import { UNINDEXED_PATHS } from '@/domain/site-map';
import { LOCALE_CODES } from '@/i18n/locales';
import { publicUrl } from '@/i18n/public-url';

/** Made when asked for: the public address is known only where the site runs. */
export const dynamic = 'force-dynamic';

export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: '*',
      allow: '/',
      disallow: LOCALE_CODES.flatMap((locale) => UNINDEXED_PATHS.map((path) => `/${locale}${path}`)),
    },
    sitemap: new URL('/sitemap.xml', publicUrl()).href,
  };
}
