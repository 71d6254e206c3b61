import type { CollectionSlug, Payload } from 'payload';
import { DEFAULT_LOCALE, LOCALE_CODES } from '../../../i18n/locales';
import { toProse } from '../../../store/prose';
import { type Doc, toPublication } from '../../../store/publications';
import { type Check, type Finding, fault } from '../check';

const COLLECTIONS = ['articles', 'disclosures', 'units', 'pages'] as const;
const AT_ONCE = 50;

/** As cms/reader.ts asks: nobody signed in, access rules on, every language. */
const asPublic = {
  overrideAccess: false,
  locale: 'all',
  draft: false,
  depth: 1,
  context: { publicReader: true },
  where: { _status: { equals: 'published' } },
} as const;

/** What keeps a document from being shown, or null. */
function unshowable(collection: string, doc: Doc): string | null {
  try {
    for (const locale of LOCALE_CODES) {
      if (collection === 'units' || doc.slug === 'frame' || doc.slug === 'statistics') continue;
      if (collection === 'pages') {
        if (toProse(doc.body, locale).length === 0 && toProse(doc.body, DEFAULT_LOCALE).length === 0)
          return '没有正文';
        continue;
      }
      const { title, firstPublished, withdrawal } = toPublication(doc, locale);
      if (!title) return '没有标题';
      if (!/^\d{4}-\d\d-\d\d/.test(firstPublished)) return '没有发布时间';
      if (!withdrawal && toProse(doc.body, locale).length === 0) return '没有正文';
    }
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function inCollection(payload: Payload, collection: (typeof COLLECTIONS)[number]): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (let page = 1, more = true; more; page += 1) {
    const found = await payload.find({
      ...asPublic,
      collection: collection as CollectionSlug,
      page,
      limit: AT_ONCE,
      sort: 'id',
    });
    for (const doc of found.docs as unknown as Doc[]) {
      const why = unshowable(collection, doc);
      if (why) findings.push(fault(`${collection}/${doc.slug}`, why));
    }
    more = found.hasNextPage;
  }
  return findings;
}

/** Every published document can be read as the public site reads it. */
export const documents: Check = {
  name: '已发布的内容',
  run: async ({ desk }) => {
    if (!desk) return [];
    const payload = await desk();
    const findings: Finding[] = [];
    for (const collection of COLLECTIONS) findings.push(...(await inCollection(payload, collection)));
    return findings;
  },
};
