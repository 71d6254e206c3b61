import { ALL_ACTS, ALL_LEAVES, actOfRow, leafOfRow } from '../../../cms/record/columns';
import { publicDocs } from '../../../cms/record/documents';
import { checkActs } from '../../../domain/record/check-acts';
import { checkBoth, checkTexts } from '../../../domain/record/check-both';
import { checkLeaves } from '../../../domain/record/check-leaves';
import type { Problem } from '../../../domain/record/problem';
import { type Check, fault } from '../check';

const hasRecord = (ask: (sql: string) => unknown[]): boolean =>
  ask("SELECT 1 FROM sqlite_master WHERE name = 'record_leaves'").length > 0;

const faults = (problems: readonly Problem[]) => problems.map(({ place, reason }) => fault(place, reason));

/** Both records are whole, fit one another, and name what the public reads. Older databases have none. */
export const record: Check = {
  name: '操作记录和公开记录',
  run: async ({ database, desk }) => {
    if (!hasRecord(database.ask)) return [];
    const acts = database.ask(ALL_ACTS).map(actOfRow);
    const leaves = database.ask(ALL_LEAVES).map(leafOfRow);
    const rows = [...checkActs(acts), ...checkLeaves(leaves), ...checkBoth(acts, leaves)];
    // Before the next start has entered what was public without a record, nothing can be said of the texts.
    if (!desk || leaves.length === 0) return faults(rows);
    return faults([...rows, ...checkTexts(leaves, await publicDocs(await desk()))]);
  },
};
