import type { NewAct } from '../../../domain/record/next';
import { ROLE_NAMES, ROLES, type Role } from '../../roles';
import type { Batch } from './batch-tables';

type Step = { before: Batch | null; after: Batch };

/** Who asked for an undo, from the words in which it is recorded: office/actions.ts. */
function undoneBy({ undoneBy }: Batch): Pick<NewAct, 'role' | 'account'> {
  const [, name, account = null] = /^(.+)（账号 (\d+)）$/.exec(undoneBy ?? '') ?? [];
  const role = ROLES.find((role) => ROLE_NAMES[role] === name);
  return { role: role ?? 'program', account };
}

const startedBy = ({ startedBy, startedUser }: Batch): Pick<NewAct, 'role' | 'account'> => ({
  role: ROLES.includes(startedBy as Role) ? startedBy : 'program',
  account: startedUser === null ? null : String(startedUser),
});

/** The act of a batch that came into another state; null where it stayed in its own. */
export function batchAct({ before, after }: Step): NewAct | null {
  if (before?.state === after.state) return null;
  const isUndo = after.state === 'undoing' || after.state === 'undone';
  return {
    ...(isUndo ? undoneBy(after) : startedBy(after)),
    action: before ? 'update' : 'create',
    collection: 'import-batches',
    document: String(after.id),
    slug: null,
    fromState: before?.state ?? null,
    toState: after.state,
    oldDigest: before ? after.digest : null,
    newDigest: after.digest,
  };
}
