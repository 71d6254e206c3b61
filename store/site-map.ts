import 'server-only';
import { fixedPaths, UNINDEXED_PATHS } from '@/domain/site-map';
import { DEFAULT_LOCALE } from '@/i18n/locales';
import { allPublished } from './all-published';
import { toPublication } from './publications';

/** `path` is a path of this site without its language; `lastModified` an ISO 8601 instant, null where nobody knows. */
export type PublicPage = { path: string; lastModified: string | null };

const publicationsIn = async (
  collection: 'articles' | 'disclosures',
  folder: string,
): Promise<PublicPage[]> => {
  const docs = await allPublished(collection);
  return (
    docs
      .map((doc) => toPublication(doc, DEFAULT_LOCALE))
      // A withdrawn item answers 410 and has no place in an index.
      .filter(({ withdrawal }) => withdrawal === null)
      .map(({ slug, lastChanged }) => ({ path: `/${folder}/${slug}`, lastModified: lastChanged }))
  );
};

const unitPages = async (): Promise<PublicPage[]> => {
  const docs = await allPublished('units');
  return docs.map(({ slug, updatedAt }) => ({
    path: `/units/${String(slug)}`,
    lastModified: updatedAt ? String(updatedAt) : null,
  }));
};

/** Every page a search engine may keep, each once. */
export async function listPublicPages(): Promise<PublicPage[]> {
  const published = await Promise.all([
    publicationsIn('articles', 'news'),
    publicationsIn('disclosures', 'disclosures'),
    unitPages(),
  ]);
  const fixed = fixedPaths()
    .filter((path) => !UNINDEXED_PATHS.includes(path))
    .map((path) => ({ path, lastModified: null }));
  return [...fixed, ...published.flat()];
}
