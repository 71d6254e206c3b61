import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SitePageView } from '@/components/site/site-page-view';
import { alternates, pageLocale } from '@/i18n/page-locale';
import { getEntryNumber } from '@/store/record';
import { getSite, getSitePage } from '@/store/site';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('Pages.about');
  return { title: t('title'), description: t('lead'), alternates: alternates(locale, '/about') };
}

export default async function AboutPage({ params }: Props) {
  const locale = await pageLocale(params);
  const [site, text, entry] = await Promise.all([
    getSite(locale),
    getSitePage(locale, 'about'),
    getEntryNumber('pages', 'about'),
  ]);
  return <SitePageView page="about" text={text} site={site} entry={entry} />;
}
