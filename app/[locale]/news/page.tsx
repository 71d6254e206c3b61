import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NewsList } from '@/components/article/news-list';
import { PageShell } from '@/components/ui/page-shell';
import { alternatesWithFeed, pageLocale } from '@/i18n/page-locale';
import { listArticles } from '@/store/articles';

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('News');
  return {
    title: t('title'),
    description: t('description'),
    alternates: alternatesWithFeed(locale, '/news'),
  };
}

export default async function NewsPage({ params }: Props) {
  const locale = await pageLocale(params);
  const list = await listArticles(locale);
  return (
    <PageShell path="/news">
      <NewsList list={list} topic={null} base={`/${locale}/news`} />
    </PageShell>
  );
}
