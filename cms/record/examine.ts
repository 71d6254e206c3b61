import type { Payload } from 'payload';
import type { StoredAct } from '../../domain/record/act';
import { checkActs } from '../../domain/record/check-acts';
import { checkBoth, checkTexts, type PublicDoc } from '../../domain/record/check-both';
import { checkLeaves } from '../../domain/record/check-leaves';
import type { StoredLeaf } from '../../domain/record/next';
import type { Problem } from '../../domain/record/problem';
import { ALL_ACTS, ALL_LEAVES, actOfRow, leafOfRow } from './columns';
import { publicDocs } from './documents';
import { askWithin, type Sessions } from './statement';

export type Examined = { leaves: StoredLeaf[]; problems: Problem[] };

/**
 * What is wrong with the two records by themselves and against each other, and, where `docs` are given, with what the
 * public reads. Before a first entry nothing can be said of the texts.
 */
export const problemsOf = (
  acts: readonly StoredAct[],
  leaves: readonly StoredLeaf[],
  docs: readonly PublicDoc[] | null,
): Problem[] => [
  ...checkActs(acts),
  ...checkLeaves(leaves),
  ...checkBoth(acts, leaves),
  ...(docs && leaves.length > 0 ? checkTexts(leaves, docs) : []),
];

/** The records of the desk's own database, whichever it is. Nothing may be written to it meanwhile. */
export async function examine(payload: Payload): Promise<Examined> {
  const ask = askWithin(payload.db as unknown as Sessions);
  const acts = (await ask(ALL_ACTS)).map(actOfRow);
  const leaves = (await ask(ALL_LEAVES)).map(leafOfRow);
  return { leaves, problems: problemsOf(acts, leaves, await publicDocs(payload)) };
}
