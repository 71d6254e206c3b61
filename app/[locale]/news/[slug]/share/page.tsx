import type { Metadata } from 'next';
import { SharePage, shareMetadata } from '@/components/share/share-page';
import { pageLocale } from '@/i18n/page-locale';
import { getArticle } from '@/store/articles';

type Props = { params: Promise<{ locale: string; slug: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { slug } = await params;
  return shareMetadata(await getArticle(locale, slug), locale, `/news/${slug}`);
}

export default async function ShareArticlePage({ params }: Props) {
  const locale = await pageLocale(params);
  const { slug } = await params;
  return <SharePage publication={await getArticle(locale, slug)} path={`/news/${slug}`} />;
}
