import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NewsList } from '@/components/article/news-list';
import { Missing } from '@/components/site/missing';
import { PageShell } from '@/components/ui/page-shell';
import { alternates, pageLocale, pageNumber } from '@/i18n/page-locale';
import { listArticles } from '@/store/articles';

type Props = { params: Promise<{ locale: string; page: string }> };

export const generateStaticParams = () => [];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { page } = await params;
  const t = await getTranslations('News');
  return { title: t('titleOfPage', { page }), alternates: alternates(locale, `/news/page/${page}`) };
}

export default async function OlderNewsPage({ params }: Props) {
  const locale = await pageLocale(params);
  const { page } = await params;
  const path = `/news/page/${page}`;
  const number = pageNumber(page);
  const list = number === null ? null : await listArticles(locale, { page: number });
  if (!list?.cards.length) return <Missing path={path} />;
  return (
    <PageShell path={path}>
      <NewsList list={list} topic={null} base={`/${locale}/news`} />
    </PageShell>
  );
}
