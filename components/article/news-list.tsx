import { useTranslations } from 'next-intl';
import type { ArticleCard, NewsTopic } from '@/domain/article';
import { Empty } from '../ui/empty';
import { PageHead } from '../ui/page-head';
import { Pager } from '../ui/pager';
import { ArticleCards } from './article-cards';
import { TopicTabs } from './topic-tabs';

type Props = {
  list: { cards: ArticleCard[]; page: number; pages: number };
  topic: NewsTopic | null;
  base: string;
};

/** One page of the news, of all topics or of one. */
export function NewsList({ list, topic, base }: Props) {
  const t = useTranslations('News');
  return (
    <>
      <PageHead title={topic ? t(`topics.${topic}`) : t('title')} />
      <TopicTabs current={topic} />
      <div className="panel bg-surface">
        {list.cards.length > 0 ? (
          <ArticleCards cards={list.cards} lead={list.page === 1} />
        ) : (
          <Empty title={t('empty.title')}>{t('empty.text')}</Empty>
        )}
      </div>
      <Pager page={list.page} pages={list.pages} base={base} />
    </>
  );
}
