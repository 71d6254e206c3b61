import { type Act, hashOfAct, type StoredAct } from './act';
import { hashOfLeaf, type Leaf } from './leaf';

export type StoredLeaf = Leaf & { hash: string };
/** The ends of both logs. */
export type Ends = {
  act: Pick<StoredAct, 'sequence' | 'hash' | 'at'> | null;
  leaf: Pick<StoredLeaf, 'entry'> | null;
};

export type NewAct = Omit<Act, 'sequence' | 'previous' | 'at' | 'leaf'>;
export type NewLeaf = Pick<Leaf, 'folder' | 'slug' | 'event' | 'digest'>;

/** The rows that enter an act, and what it changed for the public, behind the ends. Time never goes back. */
export function nextRows(
  { act: lastAct, leaf: lastLeaf }: Ends,
  { act, leaf, now }: { act: NewAct; leaf: NewLeaf | null; now: string },
): { act: StoredAct; leaf: StoredLeaf | null } {
  const at = lastAct && lastAct.at > now ? lastAct.at : now;
  const entered = leaf && { ...leaf, entry: (lastLeaf?.entry ?? 0) + 1, at, acts: lastAct?.hash ?? null };
  const stored = entered && { ...entered, hash: hashOfLeaf(entered) };
  const next: Act = {
    ...act,
    sequence: (lastAct?.sequence ?? 0) + 1,
    previous: lastAct?.hash ?? null,
    at,
    leaf: stored?.hash ?? null,
  };
  return { act: { ...next, hash: hashOfAct(next) }, leaf: stored };
}
