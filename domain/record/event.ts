import { digestOfText, isWithdrawn, type StoredDoc } from './content';
import type { LeafEvent, RecordedFolder } from './leaf';

/** The last entry of an item, as far as the next one depends on it. */
export type LastLeaf = { event: LeafEvent; digest: string };

const changesOf = (doc: StoredDoc): number => (Array.isArray(doc.changes) ? doc.changes.length : 0);

/** Whether anybody outside can read the document. */
export const isOutside = (doc: StoredDoc | null): doc is StoredDoc => doc?._status === 'published';

const isOver = (event: LeafEvent): boolean => event === 'withdrawn' || event === 'removed';

/**
 * What a write did to what the public reads of an item, to be entered; null where the public reads the same as
 * before. `before` and `after` are the stored document, null where there is none.
 */
export function leafOf(
  folder: RecordedFolder,
  last: LastLeaf | null,
  before: StoredDoc | null,
  after: StoredDoc | null,
): LastLeaf | null {
  if (!isOutside(after)) {
    if (last?.event === 'removed' || (!last && !isOutside(before))) return null;
    return { event: 'removed', digest: last?.digest ?? digestOfText(folder, before as StoredDoc) };
  }
  const isClosed = last?.event === 'expired';
  const digest = digestOfText(folder, after, isClosed);
  if (last?.digest === digest && last.event !== 'removed') return null;
  if (isWithdrawn(after)) return { event: last?.event === 'withdrawn' ? 'updated' : 'withdrawn', digest };
  if (!last || last.event === 'removed') return { event: 'published', digest };
  if (isClosed) return { event: 'expired', digest };
  if (isOver(last.event)) return { event: 'restored', digest };
  return { event: before && changesOf(after) > changesOf(before) ? 'corrected' : 'updated', digest };
}
