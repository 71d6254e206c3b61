import type { Metadata } from 'next';
import { DecisionList } from '@/components/decision/decision-list';
import { Missing } from '@/components/site/missing';
import { PageShell } from '@/components/ui/page-shell';
import { pageLocale, pageNumber } from '@/i18n/page-locale';
import { listDecisionKinds, listDecisions } from '@/store/decisions';

type Props = { params: Promise<{ locale: string; page: string }> };

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { robots: { index: false, follow: false } };

export default async function EarlierDecisionsPage({ params }: Props) {
  const locale = await pageLocale(params);
  const { page } = await params;
  const path = `/decisions/page/${page}`;
  const number = pageNumber(page);
  const [list, kinds] = await Promise.all([
    number === null ? null : listDecisions(locale, { page: number }),
    listDecisionKinds(locale),
  ]);
  if (!list?.cards.length) return <Missing path={path} />;
  return (
    <PageShell path={path}>
      <DecisionList list={list} kinds={kinds} kind={null} base={`/${locale}/decisions`} />
    </PageShell>
  );
}
