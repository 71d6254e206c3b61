import type { Metadata } from 'next';
import { SharePage, shareMetadata } from '@/components/share/share-page';
import { pageLocale } from '@/i18n/page-locale';
import { getDisclosure } from '@/store/disclosures';

type Props = { params: Promise<{ locale: string; slug: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { slug } = await params;
  return shareMetadata(await getDisclosure(locale, slug), locale, `/disclosures/${slug}`);
}

export default async function ShareDisclosurePage({ params }: Props) {
  const locale = await pageLocale(params);
  const { slug } = await params;
  return <SharePage publication={await getDisclosure(locale, slug)} path={`/disclosures/${slug}`} />;
}
