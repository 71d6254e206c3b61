import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SearchAnswerView } from '@/components/search/search-answer-view';
import { SearchForm } from '@/components/search/search-form';
import { DoorPrivate } from '@/components/ui/door-status';
import { PageHead } from '@/components/ui/page-head';
import { PageShell } from '@/components/ui/page-shell';
import { SCREEN_PLACES, SCREENS } from '@/domain/site-map';
import { withoutGloss } from '@/i18n/gloss';
import { alternates, pageLocale } from '@/i18n/page-locale';
import { type SearchScreen, searchSite } from '@/store/search';

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, unknown>> };

// The layout's generateStaticParams makes every page below it one that is kept; this one reads the address.
export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('Search');
  const robots = { index: false, follow: true };
  return { title: t('title'), description: t('lead'), robots, alternates: alternates(locale, '/search') };
}

async function screens(): Promise<SearchScreen[]> {
  const t = await getTranslations('Sitemap.screens');
  return SCREENS.map((screen) => ({
    path: SCREEN_PLACES[screen].path,
    title: withoutGloss(t(`${screen}.name`)),
    summary: withoutGloss(t(`${screen}.about`)),
  }));
}

export default async function SearchPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const [t, { q }, named] = await Promise.all([getTranslations('Search'), searchParams, screens()]);
  const answer = await searchSite(locale, typeof q === 'string' ? q : '', named);
  return (
    <PageShell path="/search">
      <DoorPrivate />
      <PageHead title={t('title')} lead={t('lead')} />
      <SearchForm query={answer.query} />
      <SearchAnswerView answer={answer} />
    </PageShell>
  );
}
