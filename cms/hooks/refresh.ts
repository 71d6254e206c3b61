import { revalidateTag } from 'next/cache';
import type { CollectionAfterChangeHook, GlobalAfterChangeHook } from 'payload';
import { countChange } from '../../domain/revision';
import { bumpRevision } from '../revisions';

/** Throws away every cached page of this process that was made from this tag: the next reader gets a fresh one. */
export function refreshPages(tag: string): void {
  countChange();
  try {
    revalidateTag(tag, { expire: 0 });
  } catch {
    // Outside Next (seeding, the command line) there is no page cache to refresh.
  }
}

/** A draft changes no page, and what is public never becomes a draft again (publish-gate.ts). */
export const refreshCollection: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (doc._status === 'draft') return doc;
  await bumpRevision(req, collection.slug);
  refreshPages(collection.slug);
  return doc;
};

export const refreshGlobal: GlobalAfterChangeHook = async ({ global, doc, req }) => {
  await bumpRevision(req, global.slug);
  refreshPages(global.slug);
  return doc;
};
