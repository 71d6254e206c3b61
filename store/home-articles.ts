import 'server-only';
import type { Where } from 'payload';
import { findPublished } from '@/cms/reader';
import { startOf, today } from '@/cms/today';
import type { ArticleCard } from '@/domain/article';
import type { Locale } from '@/i18n/locales';
import { toCard } from './articles';

/** More than these would push the news off the first screen. */
const MOST_FEATURED = 3;

/** The news of the home page: what the desk has put first, then the newest; `limit` cards in all. */
export async function listHomeArticles(locale: Locale, limit: number): Promise<ArticleCard[]> {
  const isOn: Where = {
    and: [
      { featuredUntil: { greater_than_equal: startOf(today()) } },
      { 'withdrawal.at': { exists: false } },
    ],
  };
  const [featured, newest] = await Promise.all([
    findPublished('articles', { where: isOn, limit: MOST_FEATURED }),
    findPublished('articles', { limit: limit + MOST_FEATURED }),
  ]);
  const first = new Set(featured.docs.map(({ id }) => id));
  const all = [...featured.docs, ...newest.docs.filter(({ id }) => !first.has(id))].slice(0, limit);
  return all.map((doc, index) => ({
    ...toCard(doc, locale, index === 0 ? 'cover' : 'square'),
    ...(first.has(doc.id) && { isFeatured: true }),
  }));
}
