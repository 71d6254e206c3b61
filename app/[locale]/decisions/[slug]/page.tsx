import type { Metadata } from 'next';
import { DecisionView } from '@/components/decision/decision-view';
import { RecordNote } from '@/components/record/record-note';
import { Missing } from '@/components/site/missing';
import { PageShell } from '@/components/ui/page-shell';
import { alternates, pageLocale } from '@/i18n/page-locale';
import { getDecision } from '@/store/decisions';
import { getEntryNumber } from '@/store/record';

type Props = { params: Promise<{ locale: string; slug: string }> };

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { slug } = await params;
  const decision = await getDecision(locale, slug);
  if (!decision) return {};
  return {
    title: decision.title,
    alternates: alternates(locale, `/decisions/${slug}`),
    robots: { index: false, follow: false, noarchive: true },
  };
}

export default async function DecisionPage({ params }: Props) {
  const locale = await pageLocale(params);
  const { slug } = await params;
  const path = `/decisions/${slug}`;
  const decision = await getDecision(locale, slug);
  if (!decision) return <Missing path={path} />;
  return (
    <PageShell path={path}>
      <DecisionView decision={decision} />
      <RecordNote number={await getEntryNumber('decisions', slug)} />
    </PageShell>
  );
}
