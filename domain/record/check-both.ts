import type { StoredAct } from './act';
import { digestOfText, type StoredDoc } from './content';
import { isOutside } from './event';
import type { LeafEvent, RecordedFolder } from './leaf';
import type { StoredLeaf } from './next';
import { type Problem, problem } from './problem';

const atLeaf = (entry: number): string => `公开记录第 ${entry} 条`;
const atAct = (sequence: number): string => `操作记录第 ${sequence} 条`;

/** The two records vouch for one another: each act names the entry it made, each entry the act before it. */
export function checkBoth(acts: readonly StoredAct[], leaves: readonly StoredLeaf[]): Problem[] {
  const [hashes, made] = [new Set(leaves.map(({ hash }) => hash)), new Set(acts.map(({ leaf }) => leaf))];
  const known = new Set(acts.map(({ hash }) => hash));
  const since = acts[0]?.at ?? '';
  // Of entries as old as the first act kept, the act before may have been swept.
  const isKept = ({ at }: StoredLeaf): boolean => acts.length === 0 || at > since;
  const lostLeaves = acts
    .filter(({ leaf }) => leaf !== null && !hashes.has(leaf))
    .map(({ sequence, slug }) => problem(atAct(sequence), `它记入的公开条目（${slug}）不见了或者被改动过`));
  const lostActs = leaves
    .filter(isKept)
    .filter(({ hash, acts: before }) => !made.has(hash) || (before !== null && !known.has(before)))
    .map(({ entry }) => problem(atLeaf(entry), '与它有关的操作记录不见了或者被改动过'));
  return [...lostLeaves, ...lostActs];
}

export type PublicDoc = { folder: RecordedFolder; doc: StoredDoc };

const keyOf = (folder: string, slug: unknown): string => `${folder}/${String(slug)}`;
const isOver = (event: LeafEvent): boolean => event === 'removed';

/** Whether what the public reads now is what the newest entry of each item names. `docs`: every item of every kind. */
export function checkTexts(leaves: readonly StoredLeaf[], docs: readonly PublicDoc[]): Problem[] {
  const newest = new Map(leaves.map((leaf) => [keyOf(leaf.folder, leaf.slug), leaf]));
  const outside = new Map(
    docs.filter(({ doc }) => isOutside(doc)).map((item) => [keyOf(item.folder, item.doc.slug), item]),
  );
  const wrong = [...outside].flatMap(([key, { folder, doc }]) => {
    const leaf = newest.get(key);
    if (!leaf || isOver(leaf.event)) return [problem(key, '已经公开，却没有记入公开记录')];
    if (digestOfText(folder, doc, leaf.event === 'expired') === leaf.digest) return [];
    return [problem(key, `公开的内容与公开记录第 ${leaf.entry} 条不符：绕过本站被改动过`)];
  });
  const gone = [...newest]
    .filter(([key, { event }]) => !isOver(event) && !outside.has(key))
    .map(([key, { entry }]) => problem(key, `公开记录第 ${entry} 条所记的内容不见了`));
  return [...wrong, ...gone];
}
