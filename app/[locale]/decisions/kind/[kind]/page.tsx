import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DecisionList } from '@/components/decision/decision-list';
import { Missing } from '@/components/site/missing';
import { PageShell } from '@/components/ui/page-shell';
import { isPublishableKind } from '@/domain/decision/kind';
import { alternates, pageLocale } from '@/i18n/page-locale';
import { listDecisionKinds, listDecisions } from '@/store/decisions';

type Props = { params: Promise<{ locale: string; kind: string }> };

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { kind } = await params;
  if (!isPublishableKind(kind)) return {};
  const t = await getTranslations('Decisions');
  return {
    title: t('titleOfKind', { kind: t(`kinds.${kind}`) }),
    alternates: alternates(locale, `/decisions/kind/${kind}`),
    robots: { index: false, follow: false },
  };
}

export default async function DecisionKindPage({ params }: Props) {
  const locale = await pageLocale(params);
  const { kind } = await params;
  const path = `/decisions/kind/${kind}`;
  if (!isPublishableKind(kind)) return <Missing path={path} />;
  const [list, kinds] = await Promise.all([listDecisions(locale, { kind }), listDecisionKinds(locale)]);
  return (
    <PageShell path={path}>
      <DecisionList list={list} kinds={kinds} kind={kind} base={`/${locale}${path}`} />
    </PageShell>
  );
}
