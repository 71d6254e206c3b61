import 'server-only';
import { unstable_cache } from 'next/cache';
import type { CollectionSlug, Sort, Where } from 'payload';
import type { StandingPage } from '../domain/site';
import type { DeskWord } from '../words/desk-word';
import type { TranslationStanding } from '../words/document-standing';
import { carriedPictures } from './carried-pictures';
import { hasFile } from './media/size-names';
import { desk } from './opened-desk';
import { filePaths } from './public-files';
import { readRevisions } from './revisions';
import { documentName, documentStanding, findRows, keptOf, TRANSLATIONS } from './words/document-rows';

/**
 * The only place that reads the desk's database for the public: access rules on, nobody signed in,
 * and once more the filter on what is published. Every localized field comes as `{ zh, mn }`.
 */
const asPublic = {
  overrideAccess: false,
  locale: 'all',
  draft: false,
  context: { publicReader: true },
} as const;

/** The collection of the desk's words, and the tag of every page that was made with them. */
export const WORDS_TAG = 'word-translations';

/** Seconds after which a page is made anew even unasked: the bound for a page made while its text was changing. */
const AT_MOST = 60;

type Asked = { where?: Where; sort?: Sort; limit?: number; page?: number; depth?: number };
export type Found = { docs: Record<string, unknown>[]; page: number; pages: number; total: number };

/** Published documents of a collection; cached until one of the collection changes. */
export const findPublished = (
  collection: 'articles' | 'decisions' | 'disclosures' | 'units',
  asked: Asked,
): Promise<Found> =>
  unstable_cache(
    async () => {
      const payload = await desk();
      const { where, sort = '-publishedAt', limit = 10, page = 1, depth = 1 } = asked;
      const found = await payload.find({
        ...asPublic,
        collection: collection as CollectionSlug,
        where: { and: [{ _status: { equals: 'published' } }, ...(where ? [where] : [])] },
        sort,
        limit,
        page,
        depth,
      });
      return {
        docs: found.docs as unknown as Record<string, unknown>[],
        page: found.page ?? 1,
        pages: found.totalPages,
        total: found.totalDocs,
      };
    },
    ['published', collection, JSON.stringify(asked)],
    { tags: [collection, 'media'], revalidate: AT_MOST },
  )();

/** Slugs of everything that has a public page in a collection, withdrawn items too; not cached. */
export async function publishedSlugs(
  collection: 'articles' | 'decisions' | 'disclosures' | 'units',
): Promise<string[]> {
  const payload = await desk();
  const { docs } = await payload.find({
    ...asPublic,
    collection: collection as CollectionSlug,
    where: { _status: { equals: 'published' } },
    select: { slug: true },
    pagination: false,
    depth: 0,
  });
  return (docs as { slug?: string | null }[]).map(({ slug }) => slug ?? '');
}

/**
 * The frame as it was read last, for the time in which the database cannot be read: the telephone numbers and the
 * menu stand on every page, the one that says whom to call included. Publications have no such memory; they could
 * have been withdrawn.
 */
let lastFrame: Record<string, unknown> | null = null;

/** A standing page as it is published, or nothing where none is; cached until one of them changes. */
export const readPage = async (page: StandingPage): Promise<Record<string, unknown>> => {
  if (page !== 'frame') return readPageNow(page);
  try {
    lastFrame = await readPageNow(page);
    return lastFrame;
  } catch (error) {
    if (!lastFrame) throw error;
    return lastFrame;
  }
};

const readPageNow = (page: StandingPage): Promise<Record<string, unknown>> =>
  unstable_cache(
    async () => {
      const payload = await desk();
      const { docs } = await payload.find({
        ...asPublic,
        collection: 'pages',
        where: { and: [{ _status: { equals: 'published' } }, { slug: { equals: page } }] },
        limit: 1,
        depth: 1,
      });
      return (docs[0] ?? {}) as unknown as Record<string, unknown>;
    },
    ['page', page],
    { tags: ['pages', 'media', ...(page === 'reform' ? ['units'] : [])], revalidate: AT_MOST },
  )();

/** The rules set at the desk; cached until they change. */
export const readSettings = (): Promise<Record<string, unknown>> =>
  unstable_cache(
    async () => {
      const payload = await desk();
      return (await payload.findGlobal({ ...asPublic, slug: 'settings' })) as unknown as Record<
        string,
        unknown
      >;
    },
    ['settings'],
    { tags: ['settings'], revalidate: AT_MOST },
  )();

/** Every edition of every month's published figures, oldest month first. */
export const findStatistics = (): Promise<Record<string, unknown>[]> =>
  unstable_cache(
    async () => {
      const payload = await desk();
      const { docs } = await payload.find({
        ...asPublic,
        collection: 'statistics',
        pagination: false,
        sort: ['month', 'revision'],
        depth: 0,
      });
      return docs as unknown as Record<string, unknown>[];
    },
    ['statistics'],
    { tags: ['statistics'], revalidate: AT_MOST },
  )();

const words = async (): Promise<DeskWord[]> => {
  const payload = await desk();
  const { docs } = await payload.find({
    ...asPublic,
    collection: WORDS_TAG,
    pagination: false,
    depth: 0,
    select: { key: true, text: true, standing: true, sourceDigest: true },
  });
  return docs.map(({ key, text, standing, sourceDigest }) => ({ key, text, standing, sourceDigest }));
};

/** The words of the translators' desk; cached until one of them changes. */
export const findWords = (): Promise<DeskWord[]> =>
  unstable_cache(words, [WORDS_TAG], { tags: [WORDS_TAG], revalidate: AT_MOST })();

/** The same, as they stand in the database now. */
export const findWordsNow = words;

/** How the Mongolian of a published document stands, as the worst of its fields; cached until one of the rows changes. */
export async function findTranslationStanding(
  collection: 'articles' | 'decisions' | 'disclosures' | 'pages' | 'units',
  doc: Record<string, unknown>,
): Promise<TranslationStanding> {
  const payload = await desk();
  const document = documentName(collection, doc.id);
  const rows = await unstable_cache(() => findRows(payload, {}, document), [TRANSLATIONS, document], {
    tags: [TRANSLATIONS],
    revalidate: AT_MOST,
  })();
  return documentStanding(payload.collections[collection].config.fields, doc, keptOf(document, rows));
}

/** A cleared picture by the name of its file or of one of its sizes; never cached, so that a recall works at once. */
export async function findClearedMedia(file: string): Promise<{ id: string } | null> {
  const payload = await desk();
  const { docs } = await payload.find({
    ...asPublic,
    collection: 'media',
    where: { and: [{ isCleared: { equals: true } }, hasFile(file)] },
    limit: 1,
    depth: 0,
  });
  return docs[0] ? { id: String(docs[0].id) } : null;
}

/** The numbers of the pictures that something public carries; read anew after each change of what is public. */
export const findCarriedPictures = (): Promise<string[]> =>
  unstable_cache(async () => carriedPictures(await desk()), ['carried-pictures'], {
    tags: ['articles', 'disclosures', 'pages'],
    revalidate: AT_MOST,
  })();

/** Paths of all files the desk has taken in, public or not (cms/public-files.ts); not cached. */
export const allFilePaths = async (): Promise<string[]> => filePaths(await desk());

/** How often each part of what is public has changed by now, in whatever process, as one word to compare; not cached. */
export const revisionsNow = async (): Promise<string> =>
  JSON.stringify([...(await readRevisions(await desk()))].sort());

/** How many published documents match at this very moment; never cached. */
export async function countPublishedNow(
  collection: 'articles' | 'decisions' | 'disclosures',
  where: Where,
): Promise<number> {
  const payload = await desk();
  const asked = { and: [{ _status: { equals: 'published' } }, where] } as Where;
  const { locale: _, ...how } = asPublic;
  return (await payload.count({ ...how, collection, where: asked })).totalDocs;
}

/** A file of the desk by its name, whether or not anything carries it; ask for that too. Never cached. */
export async function findAttachmentNow(file: string): Promise<{ id: number; digest: string } | null> {
  const payload = await desk();
  const { docs } = await payload.find({
    ...asPublic,
    collection: 'attachments',
    where: { filename: { equals: file } },
    select: { digest: true },
    limit: 1,
    depth: 0,
  });
  const found = docs[0] as { id: number; digest?: string | null } | undefined;
  return found?.digest ? { id: found.id, digest: found.digest } : null;
}
