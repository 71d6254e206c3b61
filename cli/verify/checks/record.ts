import { ALL_ACTS, ALL_LEAVES, actOfRow, leafOfRow } from '../../../cms/record/columns';
import { publicDocs } from '../../../cms/record/documents';
import { problemsOf } from '../../../cms/record/examine';
import { type Check, fault } from '../check';

const hasRecord = (ask: (sql: string) => unknown[]): boolean =>
  ask("SELECT 1 FROM sqlite_master WHERE name = 'record_leaves'").length > 0;

/** Both records are whole, fit one another, and name what the public reads. Older databases have none. */
export const record: Check = {
  name: '操作记录和公开记录',
  run: async ({ database, desk }) => {
    if (!hasRecord(database.ask)) return [];
    const acts = database.ask(ALL_ACTS).map(actOfRow);
    const leaves = database.ask(ALL_LEAVES).map(leafOfRow);
    const docs = desk ? await publicDocs(await desk()) : null;
    return problemsOf(acts, leaves, docs).map(({ place, reason }) => fault(place, reason));
  },
};
