import 'server-only';
import { proseText } from '@/domain/prose-text';
import {
  findEntries,
  MOST_HITS,
  readQuery,
  type SearchAnswer,
  type SearchEntry,
  type SearchKind,
  termsOf,
} from '@/domain/search';
import { SITE_PAGES } from '@/domain/site';
import { LOCALE_CODES, type Locale } from '@/i18n/locales';
import { allPublished } from './all-published';
import { holding } from './held';
import { type Doc, rows, toPublication, words } from './publications';
import { allProse, allWords, fold, foldAlike, keptKeys, keysOf } from './search-keys';
import { getSitePage } from './site';

/** A fixed screen in the words of who asks. */
export type SearchScreen = { path: string; title: string; summary: string };

const listed = (doc: Doc, field: string, name: string): string =>
  rows(doc, field)
    .map((row) => allWords(row, name))
    .join('\n');

async function publicationEntries(
  collection: 'articles' | 'disclosures',
  kind: SearchKind,
  locale: Locale,
): Promise<SearchEntry[]> {
  const docs = await allPublished(collection);
  return docs.flatMap((doc) => {
    const { slug, title, summary, firstPublished, isSample, withdrawal } = toPublication(doc, locale);
    // What was withdrawn is not to be found by what it said.
    if (withdrawal) return [];
    const keys = keptKeys(doc, collection, () =>
      keysOf({
        title: `${allWords(doc, 'title')}\n${String(doc.documentNumber ?? '')}`,
        summary: allWords(doc, 'summary'),
        text: [
          allProse(doc.body),
          allWords(doc, 'source', 'publisher'),
          listed(doc, 'attachments', 'title'),
        ].join('\n'),
      }),
    );
    return [{ kind, path: `/${kind}/${slug}`, title, summary, date: firstPublished, isSample, ...keys }];
  });
}

async function unitEntries(locale: Locale): Promise<SearchEntry[]> {
  const docs = await allPublished('units');
  return docs.map((doc) => ({
    kind: 'units',
    path: `/units/${String(doc.slug)}`,
    title: words(doc, 'name', locale),
    summary: words(doc, 'address', locale),
    date: null,
    isSample: doc.isSample === true,
    ...keptKeys(doc, 'units', () =>
      keysOf({
        title: allWords(doc, 'name'),
        summary: listed(doc, 'formerNames', 'name'),
        text: [listed(doc, 'handles', 'matter'), allWords(doc, 'address'), String(doc.telephone)].join('\n'),
      }),
    ),
  }));
}

async function screenEntry({ path, title, summary }: SearchScreen): Promise<SearchEntry> {
  const page = SITE_PAGES.find((name) => path === `/${name}`);
  const texts = page ? await Promise.all(LOCALE_CODES.map((locale) => getSitePage(locale, page))) : [];
  const text = texts.map(({ blocks }) => proseText(blocks)).join('\n');
  return {
    kind: 'pages',
    path,
    title,
    summary,
    date: null,
    isSample: false,
    ...keysOf({ title, summary, text }),
  };
}

async function allEntries(locale: Locale, screens: () => Promise<SearchScreen[]>): Promise<SearchEntry[]> {
  const entries = await Promise.all([
    publicationEntries('disclosures', 'disclosures', locale),
    publicationEntries('articles', 'news', locale),
    unitEntries(locale),
    screens().then((named) => Promise.all(named.map(screenEntry))),
  ]);
  return entries.flat();
}

/**
 * Searches all that is published, and the fixed screens, for every word of a query. Nothing of the query is kept; what
 * it is searched in is, until something is published, corrected or withdrawn.
 */
export async function searchSite(
  locale: Locale,
  given: string,
  screens: () => Promise<SearchScreen[]>,
): Promise<SearchAnswer> {
  const { query, isCut } = readQuery(given);
  const terms = { keys: termsOf(query, fold), alike: termsOf(query, foldAlike) };
  if (terms.keys.length === 0) return { query, isCut, hits: [], total: 0 };
  const entries = await holding(`search ${locale}`, () => allEntries(locale, screens));
  const found = findEntries(entries, terms);
  return { query, isCut, hits: found.slice(0, MOST_HITS), total: found.length };
}
