import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leafHash } from './hash';
import { isConsistent, isIncluded } from './proof';
import { consistencyProof, EMPTY_ROOT, inclusionProof, levelsOf, proofIn, rootOf } from './tree';

/** The leaves, roots and proofs that Google's and the Go project's RFC 6962 implementations are tested with. */
const INPUTS = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const hashes = INPUTS.map((input) => leafHash(Buffer.from(input, 'hex')));

describe('the tree of RFC 6962', () => {
  it('has the known root for every number of leaves', () => {
    expect(rootOf([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(EMPTY_ROOT).toBe(rootOf([]));
    expect(ROOTS.map((_, n) => rootOf(hashes, n + 1))).toEqual(ROOTS);
  });

  it('proves inclusion as the known proofs do', () => {
    expect(inclusionProof(0, hashes.slice(0, 1))).toEqual([]);
    expect(inclusionProof(0, hashes)).toEqual([
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ]);
    expect(inclusionProof(5, hashes)).toEqual([
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ]);
    expect(inclusionProof(2, hashes.slice(0, 3))).toEqual([ROOTS[1]]);
  });

  it('proves consistency as the known proofs do', () => {
    expect(consistencyProof(1, hashes.slice(0, 1))).toEqual([]);
    expect(consistencyProof(1, hashes)).toEqual([
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ]);
    expect(consistencyProof(6, hashes)).toEqual([
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ]);
    expect(consistencyProof(2, hashes.slice(0, 5))).toEqual([
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ]);
  });
});

const leaves = fc.array(fc.string(), { minLength: 1, maxLength: 70 }).map((texts) => texts.map(leafHash));
const withIndex = leaves.chain((list) => fc.tuple(fc.constant(list), fc.nat(list.length - 1)));

describe('proofs', () => {
  it('of every leaf of every tree hold, and for no other leaf, place, size or root', () => {
    fc.assert(
      fc.property(withIndex, fc.nat(80), ([list, index], other) => {
        const asked = {
          leaf: list[index] as string,
          index,
          size: list.length,
          proof: inclusionProof(index, list),
          root: rootOf(list),
        };
        expect(isIncluded(asked)).toBe(true);
        expect(proofIn(levelsOf(list), index)).toEqual(asked.proof);
        expect(isIncluded({ ...asked, leaf: leafHash(`not ${asked.leaf}`) })).toBe(false);
        expect(isIncluded({ ...asked, root: leafHash('another') })).toBe(false);
        expect(isIncluded({ ...asked, proof: [...asked.proof, asked.root] })).toBe(false);
        if (list[other] !== asked.leaf) expect(isIncluded({ ...asked, index: other })).toBe(false);
        if (asked.proof.length > 0) expect(isIncluded({ ...asked, proof: asked.proof.slice(1) })).toBe(false);
      }),
    );
  });

  it('join every older tree to every newer one, and no other', () => {
    fc.assert(
      fc.property(withIndex, ([list, index]) => {
        const older = { size: index + 1, root: rootOf(list, index + 1) };
        const newer = { size: list.length, root: rootOf(list) };
        const proof = consistencyProof(older.size, list);
        expect(isConsistent({ older, newer, proof })).toBe(true);
        const forged = [...list];
        forged[0] = leafHash(`not ${list[0]}`);
        expect(isConsistent({ older: { ...older, root: rootOf(forged, older.size) }, newer, proof })).toBe(
          false,
        );
        expect(isConsistent({ older, newer: { ...newer, root: rootOf(forged) }, proof })).toBe(false);
        expect(isConsistent({ older: newer, newer: older, proof })).toBe(older.size === newer.size);
      }),
    );
  });

  it('cannot be asked for outside the tree', () => {
    expect(() => inclusionProof(8, hashes)).toThrow(RangeError);
    expect(() => consistencyProof(9, hashes)).toThrow(RangeError);
    expect(consistencyProof(0, hashes)).toEqual([]);
  });
});
