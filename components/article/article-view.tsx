import { useLocale, useTranslations } from 'next-intl';
import type { Article } from '@/domain/article';
import { AttachmentList } from '../publication/attachment-list';
import { ChangeHistory } from '../publication/change-history';
import { Marks } from '../publication/marks';
import { TranslationNotice } from '../publication/translation-notice';
import { WithdrawnNotice } from '../publication/withdrawn-notice';
import { ShareCard } from '../share/share-card';
import { DateText } from '../ui/date-text';
import { Prose } from '../ui/prose';
import { Credits } from './credits';

type Props = { article: Article; accountName: string };

/** An article in the order readers know from WeChat: title, account, date, source, body, credits, share. */
export function ArticleView({ article, accountName }: Props) {
  const locale = useLocale();
  const t = useTranslations('News.article');
  return (
    <article className="article bg-surface">
      <h1 className="article-title">{article.title}</h1>
      <p className="article-meta">
        <a href={`/${locale}`}>{accountName}</a> <DateText iso={article.firstPublished} time />{' '}
        {article.place && <span>{article.place}</span>} <Marks publication={article} />
      </p>
      <p className="article-meta">{t('source', { source: article.source })}</p>
      <TranslationNotice
        path={`/news/${article.slug}`}
        isTranslated={article.isTranslated}
        translation={article.translation}
      />
      {article.withdrawal ? (
        <WithdrawnNotice withdrawal={article.withdrawal} />
      ) : (
        <>
          <p className="article-summary">{article.summary}</p>
          <Prose blocks={article.body} before={[article.title, article.summary]} />
          <AttachmentList attachments={article.attachments} isSample={article.isSample} />
        </>
      )}
      <Credits credits={article.credits} />
      <ChangeHistory publication={article} />
      {!article.withdrawal && <ShareCard path={`/news/${article.slug}`} />}
    </article>
  );
}
