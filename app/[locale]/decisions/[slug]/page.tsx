import type { Metadata } from 'next';
import { DecisionPage } from '@/components/decision/decision-page';
import { Missing } from '@/components/site/missing';
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

export default async function Page({ params }: Props) {
  const locale = await pageLocale(params);
  const { slug } = await params;
  const path = `/decisions/${slug}`;
  const decision = await getDecision(locale, slug);
  if (!decision) return <Missing path={path} />;
  return <DecisionPage decision={decision} entry={await getEntryNumber('decisions', slug)} />;
}
