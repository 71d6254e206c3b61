import type { Metadata } from 'next';
import { DisclosureView } from '@/components/disclosure/disclosure-view';
import { RecordNote } from '@/components/record/record-note';
import { Missing } from '@/components/site/missing';
import { PageShell } from '@/components/ui/page-shell';
import { alternates, pageLocale } from '@/i18n/page-locale';
import { getDisclosure } from '@/store/disclosures';
import { getEntryNumber } from '@/store/record';

type Props = { params: Promise<{ locale: string; slug: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { slug } = await params;
  const disclosure = await getDisclosure(locale, slug);
  if (!disclosure) return {};
  return {
    title: disclosure.title,
    description: disclosure.withdrawal ? undefined : disclosure.summary,
    alternates: alternates(locale, `/disclosures/${slug}`),
  };
}

export default async function DisclosurePage({ params }: Props) {
  const locale = await pageLocale(params);
  const { slug } = await params;
  const path = `/disclosures/${slug}`;
  const disclosure = await getDisclosure(locale, slug);
  if (!disclosure) return <Missing path={path} />;
  return (
    <PageShell path={path}>
      <DisclosureView disclosure={disclosure} />
      <RecordNote number={await getEntryNumber('disclosures', slug)} />
    </PageShell>
  );
}
