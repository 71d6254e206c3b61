import type { Metadata } from 'next';
import { ArticleView } from '@/components/article/article-view';
import { Neighbours } from '@/components/article/neighbours';
import { RecordNote } from '@/components/record/record-note';
import { Missing } from '@/components/site/missing';
import { PageShell } from '@/components/ui/page-shell';
import { alternates, pageLocale } from '@/i18n/page-locale';
import { publicUrl } from '@/i18n/public-url';
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
  const summary = withdrawal ? undefined : article.summary;
  return {
    title,
    description: summary,
    alternates: alternates(locale, `/news/${slug}`),
    openGraph: {
      type: 'article',
      title,
      description: summary,
      publishedTime: firstPublished,
      modifiedTime: lastChanged,
      ...(cover && { images: [{ url: cover.src, width: cover.width, height: cover.height }] }),
    },
  };
}

export default async function ArticlePage({ params }: Props) {
  const locale = await pageLocale(params);
  const { slug } = await params;
  const path = `/news/${slug}`;
  const [article, site] = await Promise.all([getArticle(locale, slug), getSite(locale)]);
  if (!article) return <Missing path={path} />;
  const { previous, next } = await getNeighbours(locale, article);
  const url = new URL(`/${locale}${path}`, publicUrl()).href;
  return (
    <PageShell path={path}>
      <ArticleView article={article} accountName={site.accountName} url={url} />
      <RecordNote number={await getEntryNumber('news', slug)} />
      <Neighbours previous={previous} next={next} />
    </PageShell>
  );
}
