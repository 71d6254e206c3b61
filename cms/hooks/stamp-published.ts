import type { CollectionBeforeChangeHook } from 'payload';

/**
 * The time of first publication is the desk's own: by it readers and the monthly figures see whether something came in
 * time, and a draft that waited for its reviewers was not public yet. What a form sends for it is not believed.
 */
export const stampPublished: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (req.context.seeding === true) return data;
  const known =
    operation === 'update'
      ? ((await req.payload.db.findOne({
          collection: collection.slug,
          where: { id: { equals: originalDoc.id } },
          req,
        })) as { _status?: string; publishedAt?: string } | null)
      : null;
  if (known?._status === 'published' && known.publishedAt) return { ...data, publishedAt: known.publishedAt };
  return data._status === 'published' ? { ...data, publishedAt: new Date().toISOString() } : data;
};
