import 'server-only';
import { unstable_cache } from 'next/cache';
import { publicText, type StoredDoc } from '../../domain/record/content';
import { isOutside } from '../../domain/record/event';
import type { RecordedFolder } from '../../domain/record/leaf';
import type { StoredLeaf } from '../../domain/record/next';
import { desk } from '../opened-desk';
import { LAST_LEAF, LAST_LEAF_OF, LEAVES_TABLE, leafOfRow } from './columns';
import type { Open } from './door';
import { askWithin, type Sessions } from './statement';
import { COLLECTIONS } from './states';

const asking = async () => {
  const payload = await desk();
  return { payload, ask: askWithin(payload.db as unknown as Sessions) };
};
/** As for every page: made anew even unasked (cms/reader.ts). */
const AT_MOST = 60;

/** The newest entry, or null of an empty record; never cached. */
export async function lastLeaf(): Promise<StoredLeaf | null> {
  const [row] = await (await asking()).ask(LAST_LEAF);
  return row ? leafOfRow(row) : null;
}

/** Entries from one number on, in order, at most `limit`. */
export async function leavesFrom(entry: number, limit: number): Promise<StoredLeaf[]> {
  const { ask } = await asking();
  const rows = await ask(`SELECT * FROM ${LEAVES_TABLE} WHERE entry >= ? ORDER BY entry LIMIT ?`, [
    entry,
    limit,
  ]);
  return rows.map(leafOfRow);
}

/** The number of the newest entry of an item, or null where it has none; cached until its collection changes. */
export const entryOfItem = (folder: RecordedFolder, slug: string): Promise<number | null> =>
  unstable_cache(
    async () => {
      const [row] = await (await asking()).ask(LAST_LEAF_OF, [folder, slug]);
      return row ? leafOfRow(row).entry : null;
    },
    ['record-entry', folder, slug],
    { tags: [COLLECTIONS[folder]], revalidate: AT_MOST },
  )();

/** What the public reads of an item, as its newest entry names it; null where nobody outside can read it. */
export async function textOfItem({ folder, slug, event }: StoredLeaf): Promise<string | null> {
  const { payload } = await asking();
  const where = { slug: { equals: slug } };
  const asked = { collection: COLLECTIONS[folder], where };
  const doc = (await (payload.db as unknown as Open).findOne(asked)) as StoredDoc | null;
  return isOutside(doc) ? publicText(folder, doc, event === 'expired') : null;
}
