import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SiteMapView } from '@/components/site-map/site-map-view';
import { PageShell } from '@/components/ui/page-shell';
import { alternates, pageLocale } from '@/i18n/page-locale';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('Sitemap');
  return { title: t('title'), description: t('lead'), alternates: alternates(locale, '/sitemap') };
}

export default async function SitemapPage({ params }: Props) {
  await pageLocale(params);
  return (
    <PageShell path="/sitemap">
      <SiteMapView />
    </PageShell>
  );
}
