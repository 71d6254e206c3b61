import 'server-only';
import { entryOfItem, leavesFrom, textOfItem } from '@/cms/record/public';
import { sha256 } from '@/domain/record/hash';
import type { Head } from '@/domain/record/head';
import { leafLine, type RecordedFolder } from '@/domain/record/leaf';
import type { StoredLeaf } from '@/domain/record/next';
import { EMPTY_ROOT, type Hashes, levelsOf, proofIn } from '@/domain/record/tree';
import { getDecision } from './decisions';

const AT_ONCE = 1_000;

/** Hashes of all entries in order. Entries are only added, so those read before are not read again. */
let known: string[] = [];
let reading: Promise<string[]> = Promise.resolve(known);

async function readOn(): Promise<string[]> {
  // The last one known is read with the new ones: where it is another, this is another database.
  const from = Math.max(known.length, 1);
  for (let next = from; ; ) {
    const leaves = await leavesFrom(next, AT_ONCE);
    if (next === from && known.length > 0 && leaves[0]?.hash !== known.at(-1)) {
      known = [];
      return readOn();
    }
    const added = next === from && known.length > 0 ? leaves.slice(1) : leaves;
    if (added.length > 0) known = [...known, ...added.map(({ hash }) => hash)];
    if (leaves.length < AT_ONCE) return known;
    next = known.length + 1;
  }
}

const hashes = (): Promise<string[]> => {
  reading = reading.then(readOn, readOn);
  return reading;
};

export type Tree = { levels: readonly Hashes[]; head: Head };
let tree: Promise<Tree> | null = null;
let treeOf: Hashes = [];

async function grow(all: Hashes): Promise<Tree> {
  const levels = levelsOf(all);
  const [last] = all.length > 0 ? await leavesFrom(all.length, 1) : [];
  return { levels, head: { size: all.length, root: levels.at(-1)?.[0] ?? EMPTY_ROOT, at: last?.at ?? null } };
}

/** The tree over all entries, made anew when there are others. */
export async function currentTree(): Promise<Tree> {
  const all = await hashes();
  if (!tree || treeOf.length !== all.length || treeOf.at(-1) !== all.at(-1))
    [tree, treeOf] = [grow(all), all];
  const made = tree;
  // What the database did not answer is asked again.
  made.catch(() => {
    if (tree === made) tree = null;
  });
  return made;
}

/** The head of the record at this moment. */
export const getHead = async (): Promise<Head> => (await currentTree()).head;

const LATEST = 10;

/** The last entries a head counts, newest first. */
export const listLatest = async ({ size }: Head): Promise<StoredLeaf[]> =>
  (await leavesFrom(Math.max(1, size - LATEST + 1), LATEST)).filter(({ entry }) => entry <= size).reverse();

/** `proof` leads from the entry to the root of `head`, nearest hash first; `isNewest`: of its item. */
export type Entry = { leaf: StoredLeaf; line: string; proof: string[]; head: Head; isNewest: boolean };

/** One entry by its number, or null where there is none. */
export async function getEntry(number: number): Promise<Entry | null> {
  const { levels, head } = await currentTree();
  const [leaf] = await leavesFrom(number, 1);
  if (leaf?.entry !== number || number > head.size) return null;
  const newest = await entryOfItem(leaf.folder, leaf.slug);
  return {
    leaf,
    line: leafLine(leaf),
    proof: proofIn(levels, number - 1),
    head,
    isNewest: newest === number,
  };
}

/** The number of the newest entry of an item, for the item's own page; null where it has none. */
export const getEntryNumber = (folder: RecordedFolder, slug: string): Promise<number | null> =>
  entryOfItem(folder, slug);

/** A page hides what the legal unit has closed since, or what has run out and is not entered yet. */
const isHidden = async ({ folder, slug, event }: StoredLeaf): Promise<boolean> =>
  folder === 'decisions' &&
  event !== 'withdrawn' &&
  event !== 'expired' &&
  (await getDecision('zh', slug))?.closing !== null;

/** The text an entry names, while it is what the public reads; null otherwise. */
export async function getEntryText(number: number): Promise<string | null> {
  const [leaf] = await leavesFrom(number, 1);
  if (leaf?.entry !== number || leaf.event === 'removed' || (await isHidden(leaf))) return null;
  const text = await textOfItem(leaf);
  return text !== null && sha256(text) === leaf.digest ? text : null;
}
