import { useLocale, useTranslations } from 'next-intl';
import { NEWS_TOPICS, type NewsTopic } from '@/domain/article';

/** All news, or one topic of it. */
export function TopicTabs({ current }: { current: NewsTopic | null }) {
  const locale = useLocale();
  const t = useTranslations('News');
  return (
    <nav className="topics" aria-label={t('topicsLabel')}>
      <a className="topic" href={`/${locale}/news`} aria-current={current === null ? 'page' : undefined}>
        {t('allTopics')}
      </a>
      {NEWS_TOPICS.map((topic) => (
        <a
          key={topic}
          className="topic"
          href={`/${locale}/news/topic/${topic}`}
          aria-current={current === topic ? 'page' : undefined}
        >
          {t(`topics.${topic}`)}
        </a>
      ))}
    </nav>
  );
}
