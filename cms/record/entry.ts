import type { Action } from '../../domain/record/act';
import type { StoredDoc } from '../../domain/record/content';
import { isOutside, leafOf } from '../../domain/record/event';
import type { LeafEvent } from '../../domain/record/leaf';
import type { Entry } from './append';
import { LAST_LEAF_OF, leafOfRow } from './columns';
import type { Ask } from './statement';
import { digestOf, FOLDERS, innerDigest, stateOf } from './states';

/** A document before and after a write; null where there is none. */
export type Written = {
  collection: string;
  document: string;
  before: StoredDoc | null;
  after: StoredDoc | null;
};
export type Actor = { role: string; account: string | null };

/** Who asks: the role of the session, else the program itself (a command, the sample content, the sweep). */
export const actorOf = (user: unknown): Actor => {
  const { id, role } = (user ?? {}) as { id?: number | string; role?: string };
  return { role: role ?? 'program', account: id === undefined ? null : String(id) };
};

const ACTION_OF: Record<LeafEvent, Action> = {
  began: 'begin',
  published: 'publish',
  updated: 'update',
  corrected: 'correct',
  withdrawn: 'withdraw',
  restored: 'restore',
  expired: 'update',
  removed: 'delete',
};

function actionOf({ collection, before, after }: Written, event: LeafEvent | null): Action {
  if (!after) return 'delete';
  if (event) return ACTION_OF[event];
  if (!before) return 'create';
  if (collection !== 'users') return 'update';
  if (before.role !== after.role) return 'change-role';
  return before.hash === after.hash ? 'update' : 'change-password';
}

const isSame = (before: StoredDoc | null, after: StoredDoc | null): boolean =>
  before && after ? innerDigest(before) === innerDigest(after) : before === after;

/** What is to be entered about a write, or null where it changed nothing. */
export async function entryOf(ask: Ask, written: Written, actor: Actor): Promise<Entry | null> {
  const { collection, document, before, after } = written;
  if (isSame(before, after)) return null;
  const slug = String((after ?? before)?.slug ?? '') || null;
  const folder = FOLDERS[collection];
  const isPublic = folder && slug && (isOutside(before) || isOutside(after));
  const [row] = isPublic ? await ask(LAST_LEAF_OF, [folder, slug]) : [];
  const leaf = isPublic ? leafOf(folder, row ? leafOfRow(row) : null, before, after) : null;
  return {
    act: {
      ...actor,
      action: actionOf(written, leaf?.event ?? null),
      collection,
      document,
      slug: folder ? slug : null,
      fromState: stateOf(collection, before),
      toState: stateOf(collection, after),
      oldDigest: digestOf(collection, before),
      newDigest: digestOf(collection, after),
    },
    leaf: leaf && folder && slug ? { ...leaf, folder, slug } : null,
  };
}
