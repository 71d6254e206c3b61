import type { Metadata } from 'next';
import { DecisionList } from '@/components/decision/decision-list';
import { Missing } from '@/components/site/missing';
import { PageShell } from '@/components/ui/page-shell';
import { isPublishableKind } from '@/domain/decision/kind';
import { pageLocale, pageNumber } from '@/i18n/page-locale';
import { listDecisionKinds, listDecisions } from '@/store/decisions';

type Props = { params: Promise<{ locale: string; kind: string; page: string }> };

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { robots: { index: false, follow: false } };

export default async function EarlierDecisionsOfKindPage({ params }: Props) {
  const locale = await pageLocale(params);
  const { kind, page } = await params;
  const base = `/decisions/kind/${kind}`;
  const number = pageNumber(page);
  const list = isPublishableKind(kind) && number ? await listDecisions(locale, { kind, page: number }) : null;
  if (!isPublishableKind(kind) || !list?.cards.length) return <Missing path={`${base}/page/${page}`} />;
  return (
    <PageShell path={`${base}/page/${page}`}>
      <DecisionList
        list={list}
        kinds={await listDecisionKinds(locale)}
        kind={kind}
        base={`/${locale}${base}`}
      />
    </PageShell>
  );
}
