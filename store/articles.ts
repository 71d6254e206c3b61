import 'server-only';
import { findPublished } from '@/cms/reader';
import { type Article, type ArticleCard, isNewsTopic, type NewsTopic } from '@/domain/article';
import type { Locale } from '@/i18n/locales';
import { type ReadAt, toAttachments } from './attachments';
import { isSaidIn, type Localized } from './localized';
import { toPicture } from './pictures';
import { toProse } from './prose';
import { type Doc, toPublication, words } from './publications';
import { translationOf } from './translation';

export const ARTICLES_A_PAGE = 10;

const topicOf = (doc: Doc): NewsTopic => {
  const topic = String(doc.topic);
  return isNewsTopic(topic) ? topic : 'openness';
};

/** A document as a card of a list. */
export const toCard = (doc: Doc, locale: Locale, size: 'cover' | 'square'): ArticleCard => ({
  ...toPublication(doc, locale),
  topic: topicOf(doc),
  cover: doc.withdrawal && (doc.withdrawal as Doc).at ? null : toPicture(doc.cover, size, locale),
});

/** A document of the desk as the reader of one language gets it. */
export function toArticle(doc: Doc, locale: Locale, at?: ReadAt): Article {
  const card = toCard(doc, locale, 'cover');
  const credits = (doc.credits as Doc | undefined) ?? {};
  return {
    ...card,
    // Of what was withdrawn the title alone is read, not its body (cms/hooks/hide-withdrawn.ts).
    isTranslated:
      card.isTranslated && (card.withdrawal !== null || isSaidIn(doc.body as Localized<unknown>, locale)),
    source: words(doc, 'source', locale),
    place: words(doc, 'place', locale),
    body: card.withdrawal ? [] : toProse(doc.body, locale),
    attachments: toAttachments(doc, locale, at),
    credits: {
      supervisor: words(credits, 'supervisor', locale),
      reviewer: words(credits, 'reviewer', locale),
      editor: words(credits, 'editor', locale),
    },
  };
}

export type ArticlePage = { cards: ArticleCard[]; page: number; pages: number; total: number };

/** One page of the news, newest first; pages count from 1. */
export async function listArticles(
  locale: Locale,
  { topic, page = 1, limit = ARTICLES_A_PAGE }: { topic?: NewsTopic; page?: number; limit?: number } = {},
): Promise<ArticlePage> {
  const found = await findPublished('articles', {
    where: topic && { topic: { equals: topic } },
    page,
    limit,
  });
  const cards = found.docs.map((doc, index) =>
    toCard(doc, locale, index === 0 && page === 1 ? 'cover' : 'square'),
  );
  return { cards, page: found.page, pages: found.pages, total: found.total };
}

export async function getArticle(locale: Locale, slug: string): Promise<Article | null> {
  const { docs } = await findPublished('articles', { where: { slug: { equals: slug } }, limit: 1, depth: 2 });
  if (!docs[0]) return null;
  const article = toArticle(docs[0], locale);
  return {
    ...article,
    ...(await translationOf('articles', docs[0], locale, article.isTranslated && !article.withdrawal)),
  };
}

type Neighbour = { slug: string; title: string } | null;

/** The article published just before this one, and the one just after. */
export async function getNeighbours(
  locale: Locale,
  article: Article,
): Promise<{ previous: Neighbour; next: Neighbour }> {
  const beside = async (operator: 'less_than' | 'greater_than', sort: string): Promise<Neighbour> => {
    const { docs } = await findPublished('articles', {
      where: { publishedAt: { [operator]: article.firstPublished } },
      sort,
      limit: 1,
      depth: 0,
    });
    return docs[0] ? { slug: String(docs[0].slug), title: words(docs[0], 'title', locale) } : null;
  };
  const [previous, next] = await Promise.all([
    beside('less_than', '-publishedAt'),
    beside('greater_than', 'publishedAt'),
  ]);
  return { previous, next };
}
