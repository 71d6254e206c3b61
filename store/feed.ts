import 'server-only';
import { findPublished } from '@/cms/reader';
import type { FeedItem } from '@/domain/feed';
import type { RecordedFolder } from '@/domain/record/leaf';
import type { Locale } from '@/i18n/locales';
import { publicUrl } from '@/i18n/public-url';
import { toPublication } from './publications';
import { getEntryNumber } from './record';

const ITEMS = 30;

const itemsOf = async (
  collection: 'articles' | 'disclosures',
  folder: RecordedFolder,
  locale: Locale,
): Promise<FeedItem[]> => {
  const { docs } = await findPublished(collection, { limit: ITEMS, depth: 0 });
  const items = docs.map(async (doc) => {
    const { slug, title, summary, firstPublished, lastChanged, withdrawal } = toPublication(doc, locale);
    const entry = await getEntryNumber(folder, slug);
    const at = (path: string) => new URL(`/${locale}${path}`, publicUrl()).href;
    return {
      url: at(`/${folder}/${slug}`),
      title,
      // What is withdrawn stays named, so that a reader's program does not go on showing it.
      summary: withdrawal ? withdrawal.reason : summary,
      published: firstPublished,
      updated: lastChanged,
      record: entry === null ? null : at(`/record/entry/${entry}`),
    };
  });
  return Promise.all(items);
};

/** The newest publications, newest change first. Decisions are left out: a feed would make a list of people. */
export async function listFeedItems(locale: Locale): Promise<FeedItem[]> {
  const found = await Promise.all([
    itemsOf('articles', 'news', locale),
    itemsOf('disclosures', 'disclosures', locale),
  ]);
  return found
    .flat()
    .sort((one, other) => other.updated.localeCompare(one.updated) || one.url.localeCompare(other.url))
    .slice(0, ITEMS);
}
