import { nodeHash, sha256 } from './hash';

/** Leaf hashes in the order of the record, hexadecimal. */
export type Hashes = readonly string[];

/** RFC 6962 2.1: the root over nothing is the hash of nothing. */
export const EMPTY_ROOT = sha256('');

/** The largest power of two smaller than n; n is at least 2. */
const split = (n: number): number => 2 ** Math.floor(Math.log2(n - 1));

/** The next level of a tree: neighbours hashed together, a last one without a neighbour as it is. */
function above(level: Hashes): string[] {
  const next: string[] = [];
  for (let i = 0; i < level.length; i += 2) {
    const [left, right] = [level[i] as string, level[i + 1]];
    next.push(right === undefined ? left : nodeHash(left, right));
  }
  return next;
}

/**
 * Every level of the tree, leaves first, root last. Level by level, a last node moving up as it is, comes to the same as
 * RFC 6962's division at powers of two, and gives every root and inclusion proof without another hash.
 */
export function levelsOf(hashes: Hashes): Hashes[] {
  const levels: Hashes[] = [hashes];
  for (let level = hashes; level.length > 1; ) {
    level = above(level);
    levels.push(level);
  }
  return levels;
}

/** The root of the first `size` leaves: RFC 6962 2.1. */
export const rootOf = (hashes: Hashes, size = hashes.length): string =>
  levelsOf(hashes.slice(0, size)).at(-1)?.[0] ?? EMPTY_ROOT;

/** The inclusion proof of leaf `index` (from 0), read off the levels of its tree. */
export const proofIn = (levels: readonly Hashes[], index: number): string[] =>
  levels.flatMap((level, height) => level[Math.floor(index / 2 ** height) ^ 1] ?? []);

const inBounds = (least: number, value: number, most: number): void => {
  if (!Number.isInteger(value) || value < least || value > most)
    throw new RangeError(`${value} is not between ${least} and ${most}.`);
};

/** RFC 6962 2.1.1, PATH(m, D[n]): the hashes by which leaf `index` (from 0) leads to the root, nearest first. */
export function inclusionProof(index: number, hashes: Hashes): string[] {
  inBounds(0, index, hashes.length - 1);
  if (hashes.length === 1) return [];
  const k = split(hashes.length);
  const [left, right] = [hashes.slice(0, k), hashes.slice(k)];
  return index < k
    ? [...inclusionProof(index, left), rootOf(right)]
    : [...inclusionProof(index - k, right), rootOf(left)];
}

const subProof = (size: number, hashes: Hashes, isWhole: boolean): string[] => {
  if (size === hashes.length) return isWhole ? [] : [rootOf(hashes)];
  const k = split(hashes.length);
  const [left, right] = [hashes.slice(0, k), hashes.slice(k)];
  return size <= k
    ? [...subProof(size, left, isWhole), rootOf(right)]
    : [...subProof(size - k, right, false), rootOf(left)];
};

/** RFC 6962 2.1.2, PROOF(m, D[n]): by what the tree of the first `size` leaves is seen to be a beginning of this one. */
export function consistencyProof(size: number, hashes: Hashes): string[] {
  inBounds(0, size, hashes.length);
  return size === 0 ? [] : subProof(size, hashes, true);
}
