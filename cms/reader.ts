import 'server-only';
import config from '@payload-config';
import { unstable_cache } from 'next/cache';
import { type CollectionSlug, type GlobalSlug, getPayload, type Sort, type Where } from 'payload';

/**
 * The only place that reads the desk's database for the public: access rules on, nobody signed in,
 * and once more the filter on what is published. Every localized field comes as `{ zh, mn }`.
 */
const asPublic = { overrideAccess: false, locale: 'all', draft: false } as const;

type Asked = { where?: Where; sort?: Sort; limit?: number; page?: number; depth?: number };
export type Found = { docs: Record<string, unknown>[]; page: number; pages: number; total: number };

/** Published documents of a collection; cached until one of the collection changes. */
export const findPublished = (
  collection: 'articles' | 'disclosures' | 'units',
  asked: Asked,
): Promise<Found> =>
  unstable_cache(
    async () => {
      const payload = await getPayload({ config });
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
    { tags: [collection, 'media'] },
  )();

export const readGlobal = (slug: 'settings' | 'reform'): Promise<Record<string, unknown>> =>
  unstable_cache(
    async () => {
      const payload = await getPayload({ config });
      return (await payload.findGlobal({
        ...asPublic,
        slug: slug as GlobalSlug,
        depth: 1,
      })) as unknown as Record<string, unknown>;
    },
    ['global', slug],
    { tags: slug === 'reform' ? [slug, 'units'] : [slug] },
  )();

/** A cleared picture by the name of its file or of one of its sizes; never cached, so that a recall works at once. */
export async function findClearedMedia(file: string): Promise<{ filename: string; mimeType: string } | null> {
  const payload = await getPayload({ config });
  const names = ['filename', 'sizes.cover.filename', 'sizes.coverSmall.filename', 'sizes.square.filename'];
  const { docs } = await payload.find({
    ...asPublic,
    collection: 'media',
    where: {
      and: [{ isCleared: { equals: true } }, { or: names.map((name) => ({ [name]: { equals: file } })) }],
    },
    limit: 1,
    depth: 0,
  });
  return docs[0] ? { filename: file, mimeType: 'image/webp' } : null;
}

export type CaseDoc = {
  number: string;
  kind: string;
  unitName: string;
  unitTelephone: string;
  role: string;
  language: string;
  isSample?: boolean | null;
  codeDigest?: string | null;
  stages: { stage: string; date: string; result?: string | null }[];
};

/**
 * One case by its number, or null where there is none or it is withheld. The access rule of the collection lets
 * through only the number named in the context. Never cached. The caller must check the code before using any of it.
 */
export async function findCaseToLookUp(number: string): Promise<CaseDoc | null> {
  const payload = await getPayload({ config });
  const { docs } = await payload.find({
    collection: 'cases',
    overrideAccess: false,
    context: { lookUpNumber: number },
    showHiddenFields: true,
    where: { and: [{ number: { equals: number } }, { withheldReason: { exists: false } }] },
    limit: 1,
    depth: 0,
  });
  return (docs[0] as unknown as CaseDoc | undefined) ?? null;
}
