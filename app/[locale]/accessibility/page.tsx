import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SitePageView } from '@/components/site/site-page-view';
import { alternates, pageLocale } from '@/i18n/page-locale';
import { getEntryNumber } from '@/store/record';
import { getSite, getSitePage } from '@/store/site';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('Pages.accessibility');
  return { title: t('title'), description: t('lead'), alternates: alternates(locale, '/accessibility') };
}

export default async function AccessibilityPage({ params }: Props) {
  const locale = await pageLocale(params);
  const [t, site, text, entry] = await Promise.all([
    getTranslations('Pages.accessibility'),
    getSite(locale),
    getSitePage(locale, 'accessibility'),
    getEntryNumber('pages', 'accessibility'),
  ]);
  return (
    <SitePageView page="accessibility" text={text} site={site} entry={entry}>
      <p className="link-list px-4">
        <a href={`/${locale}/specimen`}>{t('specimen')}</a>
      </p>
    </SitePageView>
  );
}
