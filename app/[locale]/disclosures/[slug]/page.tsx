import type { Metadata } from 'next';
import { DisclosurePage } from '@/components/disclosure/disclosure-page';
import { Missing } from '@/components/site/missing';
import { shareDescription } from '@/domain/share';
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
    description: disclosure.withdrawal ? undefined : shareDescription(disclosure.summary),
    alternates: alternates(locale, `/disclosures/${slug}`),
  };
}

export default async function PublicDisclosurePage({ params }: Props) {
  const locale = await pageLocale(params);
  const { slug } = await params;
  const disclosure = await getDisclosure(locale, slug);
  if (!disclosure) return <Missing path={`/disclosures/${slug}`} />;
  return <DisclosurePage disclosure={disclosure} entry={await getEntryNumber('disclosures', slug)} />;
}
