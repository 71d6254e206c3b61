import type { Metadata } from 'next';
import { ArticlePage } from '@/components/article/article-page';
import { Missing } from '@/components/site/missing';
import { shareDescription } from '@/domain/share';
import { alternates, pageLocale } from '@/i18n/page-locale';
import { getArticle, getNeighbours } from '@/store/articles';
import { getEntryNumber } from '@/store/record';
import { getSite } from '@/store/site';

type Props = { params: Promise<{ locale: string; slug: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { slug } = await params;
  const article = await getArticle(locale, slug);
  if (!article) return {};
  const { title, firstPublished, lastChanged, cover, withdrawal } = article;
  const description = withdrawal ? undefined : shareDescription(article.summary);
  return {
    title,
    description,
    alternates: alternates(locale, `/news/${slug}`),
    openGraph: {
      type: 'article',
      title,
      description,
      publishedTime: firstPublished,
      modifiedTime: lastChanged,
      ...(cover?.jpeg && { images: [{ ...cover.jpeg, url: cover.jpeg.src, type: 'image/jpeg' }] }),
    },
  };
}

export default async function NewsArticlePage({ params }: Props) {
  const locale = await pageLocale(params);
  const { slug } = await params;
  const path = `/news/${slug}`;
  const [article, site] = await Promise.all([getArticle(locale, slug), getSite(locale)]);
  if (!article) return <Missing path={path} />;
  return (
    <ArticlePage
      article={article}
      accountName={site.accountName}
      entry={await getEntryNumber('news', slug)}
      neighbours={await getNeighbours(locale, article)}
    />
  );
}
