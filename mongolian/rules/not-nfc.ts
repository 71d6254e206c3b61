import type { Rule } from '../rule';

/** Two ways of writing one character: only the composed one is found by a search. Each such character is named. */
export const notNfc: Rule = (text) =>
  [...text.matchAll(/\P{M}\p{M}*/gu)]
    .filter(({ 0: cluster }) => cluster.normalize('NFC') !== cluster)
    .map(({ 0: found, index: at }) => ({ at, found }));
