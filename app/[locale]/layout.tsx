import '@/styles/globals.css';
import type { Metadata, Viewport } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { MenuBar } from '@/components/site/menu-bar';
import { SiteFooter } from '@/components/site/site-footer';
import { MONGOLIAN_FONT } from '@/i18n/font';
import { LOCALES } from '@/i18n/locales';
import { pageLocale } from '@/i18n/page-locale';
import { publicUrl } from '@/i18n/public-url';
import { getSite } from '@/store/site';
import { mongolianWords } from '@/store/words';

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

/** No page is made before it is asked for: the build needs no database, and the first reader makes the page. */
export const generateStaticParams = () => [];

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  // Without it Chromium on phones lays a vertical document out several screens wide and shrinks it.
  minimumScale: 1,
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ededed' },
    { media: '(prefers-color-scheme: dark)', color: '#111111' },
  ],
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const [t, site] = await Promise.all([getTranslations({ locale, namespace: 'Site' }), getSite(locale)]);
  return {
    metadataBase: publicUrl(),
    title: { default: site.accountName, template: t('titleTemplate', { title: '%s' }) },
    description: site.description,
    formatDetection: { telephone: false },
    icons: { icon: '/icon.svg' },
    openGraph: {
      siteName: site.accountName,
      images: ['/pictures/share.png'],
    },
  };
}

export default async function PublicLayout({ children, params }: Props) {
  const locale = await pageLocale(params);
  const [t, site, words] = await Promise.all([
    getTranslations({ locale, namespace: 'Site' }),
    getSite(locale),
    locale === 'mn' ? mongolianWords() : null,
  ]);
  return (
    <html lang={LOCALES[locale].tag} data-scroll-behavior="smooth">
      {/* Nothing is painted of half a page: what is read later would push what is seen (HTML, 4.2.4; Chromium 124). */}
      <link rel="expect" href="#menus" blocking="render" />
      {locale === 'mn' && (
        <link rel="preload" href={MONGOLIAN_FONT} as="font" type="font/woff2" crossOrigin="anonymous" />
      )}
      <body>
        <a className="skip-link" href="#main">
          {t('skip')}
        </a>
        {children}
        <SiteFooter site={site} wordCounts={words?.counts ?? null} />
        <MenuBar menus={site.menus} />
        <script src="/scripts/page.js" defer />
      </body>
    </html>
  );
}
