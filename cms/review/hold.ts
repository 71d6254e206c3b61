import { isPostgres } from '../database/kind';
import { queryWithin } from '../database/query';
import type { Reach } from './digest';
import { REVIEWED, type Reviewed } from './reviewed';
import type { ItemId } from './stored';

/** Any number, as long as no other lock of this database begins with it. */
const ROOM = 0x52455600;

/**
 * Keeps everybody else from signing, sending back or publishing the item until this transaction ends. SQLite lets one
 * transaction write at a time anyway.
 */
export async function holdItem(slug: Reviewed, id: ItemId, { payload, req }: Reach): Promise<void> {
  if (!isPostgres() || !req?.transactionID) return;
  const number = Number(id);
  if (!Number.isSafeInteger(number)) return;
  const reach = { payload, transactionID: req.transactionID } as never;
  await queryWithin(reach, `SELECT pg_advisory_xact_lock(${ROOM + REVIEWED.indexOf(slug)}, ${number})`);
}
