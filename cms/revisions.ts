import type { Payload, PayloadRequest } from 'payload';
import { query, queryWithin } from './database/query';

const TAG = /^[a-z-]+$/;

/** Notes, in the transaction of the change itself, that the public pages of a tag are about to differ. */
export async function bumpRevision(req: PayloadRequest, tag: string): Promise<void> {
  if (!TAG.test(tag)) throw new Error(`No such tag: ${tag}`);
  await queryWithin(
    req,
    `INSERT INTO page_revisions (tag, revision) VALUES ('${tag}', 1)
     ON CONFLICT (tag) DO UPDATE SET revision = page_revisions.revision + 1`,
  );
}

/** How often each tag has changed, as committed. */
export async function readRevisions(payload: Payload): Promise<Map<string, number>> {
  const rows = await query(payload, 'SELECT tag, revision FROM page_revisions');
  return new Map(rows.map(({ tag, revision }) => [String(tag), Number(revision)]));
}
