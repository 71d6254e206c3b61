import type { Article } from '@/domain/article';
import { RecordNote } from '../record/record-note';
import { PageShell } from '../ui/page-shell';
import { ArticleView } from './article-view';
import { Neighbours } from './neighbours';

type Neighbour = { slug: string; title: string } | null;
type Props = {
  article: Article;
  accountName: string;
  entry: number | null;
  neighbours: { previous: Neighbour; next: Neighbour };
};

/** The whole page of an article, for the public and for the desk's preview alike. */
export function ArticlePage({ article, accountName, entry, neighbours }: Props) {
  return (
    <PageShell path={`/news/${article.slug}`}>
      <ArticleView article={article} accountName={accountName} />
      <RecordNote number={entry} />
      <Neighbours previous={neighbours.previous} next={neighbours.next} />
    </PageShell>
  );
}
