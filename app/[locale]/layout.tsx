import '@/styles/globals.css';
import type { Metadata, Viewport } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { PublicDocument } from '@/components/site/public-document';
import { pageLocale } from '@/i18n/page-locale';
import { publicUrl } from '@/i18n/public-url';
import { getSite } from '@/store/site';
import { getWordCounts } from '@/store/words';

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
    openGraph: {
      siteName: site.accountName,
      images: ['/pictures/share.png'],
    },
  };
}

export default async function PublicLayout({ children, params }: Props) {
  const locale = await pageLocale(params);
  return (
    <PublicDocument locale={locale} site={await getSite(locale)} wordCounts={await getWordCounts(locale)}>
      {children}
    </PublicDocument>
  );
}
