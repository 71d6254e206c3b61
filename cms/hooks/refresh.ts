import { revalidateTag } from 'next/cache';
import type { CollectionAfterChangeHook, GlobalAfterChangeHook } from 'payload';
import { countChange } from '../../domain/revision';

/** Throws away every cached page that was made from this tag, so that the next reader gets a fresh one. */
export function refreshPages(tag: string): void {
  countChange();
  try {
    revalidateTag(tag, { expire: 0 });
  } catch {
    // Outside Next (seeding, the command line) there is no page cache to refresh.
  }
}

export const refreshCollection: CollectionAfterChangeHook = ({ collection, doc }) => {
  refreshPages(collection.slug);
  return doc;
};

export const refreshGlobal: GlobalAfterChangeHook = ({ global, doc }) => {
  refreshPages(global.slug);
  return doc;
};
