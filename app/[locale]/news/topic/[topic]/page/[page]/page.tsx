import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NewsList } from '@/components/article/news-list';
import { Missing } from '@/components/site/missing';
import { PageShell } from '@/components/ui/page-shell';
import { isNewsTopic } from '@/domain/article';
import { alternates, pageLocale, pageNumber } from '@/i18n/page-locale';
import { listArticles } from '@/store/articles';

type Props = { params: Promise<{ locale: string; topic: string; page: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { topic, page } = await params;
  if (!isNewsTopic(topic)) return {};
  const t = await getTranslations('News');
  return {
    title: t('titleOfPage', { page }),
    alternates: alternates(locale, `/news/topic/${topic}/page/${page}`),
  };
}

export default async function OlderTopicPage({ params }: Props) {
  const locale = await pageLocale(params);
  const { topic, page } = await params;
  const base = `/news/topic/${topic}`;
  const number = pageNumber(page);
  const list = isNewsTopic(topic) && number ? await listArticles(locale, { topic, page: number }) : null;
  if (!isNewsTopic(topic) || !list?.cards.length) return <Missing path={`${base}/page/${page}`} />;
  return (
    <PageShell path={`${base}/page/${page}`}>
      <NewsList list={list} topic={topic} base={`/${locale}${base}`} />
    </PageShell>
  );
}
