import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SitePageView } from '@/components/site/site-page-view';
import { PageShell } from '@/components/ui/page-shell';
import { alternates, pageLocale } from '@/i18n/page-locale';
import { getSite, getSitePage } from '@/store/site';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('Pages.accessibility');
  return { title: t('title'), description: t('lead'), alternates: alternates(locale, '/accessibility') };
}

export default async function AccessibilityPage({ params }: Props) {
  const locale = await pageLocale(params);
  const [t, site, text] = await Promise.all([
    getTranslations('Pages.accessibility'),
    getSite(locale),
    getSitePage(locale, 'accessibility'),
  ]);
  return (
    <PageShell path="/accessibility">
      <SitePageView page="accessibility" text={text} site={site} />
      <p className="link-list px-4">
        <a href={`/${locale}/specimen`}>{t('specimen')}</a>
      </p>
    </PageShell>
  );
}
