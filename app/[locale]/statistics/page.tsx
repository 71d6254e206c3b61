import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { StatisticsView } from '@/components/statistics/statistics-view';
import { PageShell } from '@/components/ui/page-shell';
import { alternates, pageLocale } from '@/i18n/page-locale';
import { getStatistics } from '@/store/statistics';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('Statistics');
  return { title: t('title'), description: t('lead'), alternates: alternates(locale, '/statistics') };
}

export default async function StatisticsPage({ params }: Props) {
  const locale = await pageLocale(params);
  return (
    <PageShell path="/statistics">
      <StatisticsView statistics={await getStatistics(locale)} />
    </PageShell>
  );
}
