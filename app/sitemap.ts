import type { MetadataRoute } from 'next';
import { LOCALE_CODES } from '@/i18n/locales';
import { alternates } from '@/i18n/page-locale';
import { publicUrl } from '@/i18n/public-url';
import { listPublicPages } from '@/store/site-map';

/** Made when asked for: the build has no database, and the public address is known only where the site runs. */
export const dynamic = 'force-dynamic';

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const absolute = (address: unknown) => new URL(String(address), publicUrl()).href;
  const pages = await listPublicPages();
  return pages.flatMap(({ path, lastModified }) =>
    LOCALE_CODES.map((locale) => {
      const { canonical, languages } = alternates(locale, path);
      const versions = Object.entries(languages).map(([tag, address]) => [tag, absolute(address)]);
      return {
        url: absolute(canonical),
        ...(lastModified && { lastModified }),
        alternates: { languages: Object.fromEntries(versions) },
      };
    }),
  );
}
