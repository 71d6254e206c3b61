import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type GlobalBeforeChangeHook,
  type GlobalBeforeOperationHook,
  type PayloadRequest,
} from 'payload';
import { isPostgres } from '../database/kind';
import { queryWithin } from '../database/query';

/** By item: when the text was last saved that the sender of a save had before them. */
type Context = { openedAt?: Record<string, string> };
type Asked = { id?: number | string; data?: { updatedAt?: unknown } };

const noteOpened = (req: PayloadRequest, item: string, { data }: Asked): void => {
  const context = req.context as Context;
  if (typeof data?.updatedAt === 'string') context.openedAt = { ...context.openedAt, [item]: data.updatedAt };
  else delete context.openedAt?.[item];
};

/** Of two saves at once the second waits, and reads what the first wrote. SQLite lets one transaction write anyway. */
async function waitFor(req: PayloadRequest, item: string): Promise<void> {
  if (!isPostgres() || !req.transactionID || !/^[a-z-]+ \d*$/.test(item)) return;
  await queryWithin(req, `SELECT pg_advisory_xact_lock(hashtext('save ${item}'))`);
}

const isSame = (one: string, other: unknown): boolean => Date.parse(one) === Date.parse(String(other));

function compare(req: PayloadRequest, item: string, stored: { updatedAt?: unknown } | undefined): void {
  const openedAt = (req.context as Context).openedAt?.[item];
  if (!openedAt || !stored?.updatedAt || isSame(openedAt, stored.updatedAt)) return;
  throw new APIError(
    '没有存：您打开以后，这一件又被存过。已存的没有改动，您的文字还在这一页。请看表单上方“一起编辑”里两边的文字，再决定。',
    409,
    { stored: { updatedAt: stored.updatedAt } },
    true,
  );
}

/**
 * Refuses a save made on an older text than the stored one: every form of the desk sends along when the text it was
 * filled from had been saved (`updatedAt`), autosave included. A call that does not say names single fields and is
 * taken; restoring a version means to go back and is no such save.
 */
export const noteOpenedText: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const id = (args as Asked).id;
  if ((operation as string) !== 'update' && (operation as string) !== 'updateByID') return args;
  if (id === undefined) return args;
  noteOpened(req, `${collection.slug} ${id}`, args as Asked);
  await waitFor(req, `${collection.slug} ${id}`);
  return args;
};

export const refuseStale: CollectionBeforeChangeHook = ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update') compare(req, `${collection.slug} ${originalDoc?.id}`, originalDoc);
  return data;
};

export const noteOpenedGlobal: GlobalBeforeOperationHook = async ({ args, global, operation, req }) => {
  if ((operation as string) !== 'update') return args;
  noteOpened(req, `${global.slug} `, args as Asked);
  await waitFor(req, `${global.slug} `);
  return args;
};

export const refuseStaleGlobal: GlobalBeforeChangeHook = ({ data, global, originalDoc, req }) => {
  compare(req, `${global.slug} `, originalDoc);
  return data;
};
