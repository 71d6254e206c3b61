import 'server-only';
import type { Where } from 'payload';
import { findPublished } from '@/cms/reader';
import type { Doc } from './publications';

/** Read in portions: Next's data cache takes no entry above 2 MB, and documents come with their bodies. */
const AT_ONCE = 50;

/** Every published document that matches, newest first. */
export async function allPublished(
  collection: 'articles' | 'decisions' | 'disclosures' | 'units',
  where?: Where,
): Promise<Doc[]> {
  const read = (page: number) =>
    findPublished(collection, {
      where,
      page,
      limit: AT_ONCE,
      depth: 0,
      ...(collection === 'units' && { sort: 'order' }),
    });
  const docs: Doc[] = [];
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const found = await read(page);
    docs.push(...found.docs);
    pages = found.pages;
  }
  return docs;
}
