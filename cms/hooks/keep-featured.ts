import type { CollectionBeforeChangeHook } from 'payload';

/** What stands first on the home page is a step of the approver's own: no save of the text changes it. */
export const keepFeatured: CollectionBeforeChangeHook = async ({
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
        })) as { featuredUntil?: string | null } | null)
      : null;
  return { ...data, featuredUntil: known?.featuredUntil ?? null };
};
