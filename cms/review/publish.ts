import type { PayloadRequest } from 'payload';
import type { StoredItem } from './item';
import type { Reviewed } from './reviewed';
import type { Doc, ItemId } from './stored';

/** A request of its own in the transaction of the one that asks: Payload writes language and query into what it gets. */
const apart = ({ transactionID, user, context }: PayloadRequest): PayloadRequest =>
  ({ transactionID, user, context: { ...context } }) as PayloadRequest;

const save = (req: PayloadRequest, slug: Reviewed, id: ItemId, data: object) =>
  req.payload.update({
    collection: slug,
    id,
    data: data as never,
    locale: 'zh',
    depth: 0,
    draft: false,
    overrideAccess: true,
    user: req.user,
    req: apart(req),
  });

/** Makes the newest text public. Every gate is asked on the way; throws what a gate says. */
export const publishNewest = (req: PayloadRequest, slug: Reviewed, id: ItemId) =>
  save(req, slug, id, { _status: 'published' });

/** Puts the text that is public in the place of a newer draft, which stays among the versions. */
async function laySideways(req: PayloadRequest, slug: Reviewed, id: ItemId): Promise<void> {
  const { docs } = await req.payload.db.findVersions<Doc>({
    collection: slug,
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req: { transactionID: req.transactionID } as PayloadRequest,
  });
  if (!docs[0]) return;
  await req.payload.restoreVersion({
    collection: slug,
    id: docs[0].id as never,
    draft: true,
    overrideAccess: true,
    user: req.user,
    req: apart(req),
  } as never);
}

/**
 * Withdraws at once what is public: nobody is asked, and a correction that is still being written is not published
 * along with it.
 */
export async function withdrawPublic(
  req: PayloadRequest,
  slug: Reviewed,
  id: ItemId,
  item: StoredItem,
  reason: string,
): Promise<void> {
  if (item.digest !== item.publicDigest) await laySideways(req, slug, id);
  const withdrawal = { at: new Date().toISOString(), reason };
  await save(req, slug, id, { withdrawal, _status: 'published' });
}
