import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DecisionList } from '@/components/decision/decision-list';
import { PageShell } from '@/components/ui/page-shell';
import { alternates, pageLocale } from '@/i18n/page-locale';
import { listDecisionKinds, listDecisions } from '@/store/decisions';

type Props = { params: Promise<{ locale: string }> };

// What is public depends on the day: a kept page would outlive it.
export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('Decisions');
  return {
    title: t('title'),
    description: t('lead'),
    alternates: alternates(locale, '/decisions'),
    robots: { index: false, follow: false },
  };
}

export default async function DecisionsPage({ params }: Props) {
  const locale = await pageLocale(params);
  const [list, kinds] = await Promise.all([listDecisions(locale), listDecisionKinds(locale)]);
  return (
    <PageShell path="/decisions">
      <DecisionList list={list} kinds={kinds} kind={null} base={`/${locale}/decisions`} />
    </PageShell>
  );
}
