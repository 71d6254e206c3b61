import { nodeHash } from './hash';
import { EMPTY_ROOT } from './tree';

const isOdd = (value: number): boolean => value % 2 === 1;
const half = (value: number): number => Math.floor(value / 2);

/** `index` counts from 0. */
export type Inclusion = { leaf: string; index: number; size: number; proof: readonly string[]; root: string };

/** Whether a leaf is in the tree of a root: RFC 9162 2.1.3.2, which is RFC 6962's tree. Needs no other leaf. */
export function isIncluded({ leaf, index, size, proof, root }: Inclusion): boolean {
  if (!Number.isInteger(index) || index < 0 || index >= size) return false;
  let [node, last, hash] = [index, size - 1, leaf];
  for (const beside of proof) {
    if (last === 0) return false;
    if (isOdd(node) || node === last) {
      hash = nodeHash(beside, hash);
      while (!isOdd(node) && node !== 0) [node, last] = [half(node), half(last)];
    } else hash = nodeHash(hash, beside);
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && hash === root;
}

export type Consistency = {
  older: { size: number; root: string };
  newer: { size: number; root: string };
  proof: readonly string[];
};

/** Whether an older tree is the beginning of a newer one: RFC 9162 2.1.4.2. Needs no leaf. */
export function isConsistent({ older, newer, proof }: Consistency): boolean {
  if (older.size > newer.size || older.size < 0) return false;
  if (older.size === newer.size) return proof.length === 0 && older.root === newer.root;
  if (older.size === 0) return proof.length === 0 && older.root === EMPTY_ROOT;
  const isWhole = Number.isInteger(Math.log2(older.size));
  const [first, ...rest] = isWhole ? [older.root, ...proof] : proof;
  if (first === undefined) return false;
  let [node, last] = [older.size - 1, newer.size - 1];
  while (isOdd(node)) [node, last] = [half(node), half(last)];
  let [before, after] = [first, first];
  for (const beside of rest) {
    if (last === 0) return false;
    if (isOdd(node) || node === last) {
      [before, after] = [nodeHash(beside, before), nodeHash(beside, after)];
      while (!isOdd(node) && node !== 0) [node, last] = [half(node), half(last)];
    } else after = nodeHash(after, beside);
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && before === older.root && after === newer.root;
}
