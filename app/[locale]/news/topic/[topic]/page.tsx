import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NewsList } from '@/components/article/news-list';
import { Missing } from '@/components/site/missing';
import { PageShell } from '@/components/ui/page-shell';
import { isNewsTopic } from '@/domain/article';
import { alternates, pageLocale } from '@/i18n/page-locale';
import { listArticles } from '@/store/articles';

type Props = { params: Promise<{ locale: string; topic: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { topic } = await params;
  if (!isNewsTopic(topic)) return {};
  const t = await getTranslations('News');
  return { title: t(`topics.${topic}`), alternates: alternates(locale, `/news/topic/${topic}`) };
}

export default async function TopicPage({ params }: Props) {
  const locale = await pageLocale(params);
  const { topic } = await params;
  const path = `/news/topic/${topic}`;
  if (!isNewsTopic(topic)) return <Missing path={path} />;
  const list = await listArticles(locale, { topic });
  return (
    <PageShell path={path}>
      <NewsList list={list} topic={topic} base={`/${locale}${path}`} />
    </PageShell>
  );
}
