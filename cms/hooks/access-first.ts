import { type CollectionBeforeOperationHook, type CollectionConfig, Forbidden } from 'payload';

/** What a hook is told of the operation, of which the types name a part. */
type Asked = { id?: number; data?: object };

const RIGHT = { create: 'create', update: 'update', updateByID: 'update', delete: 'delete' } as const;

/** Throws Forbidden where whoever asks may not do this to the collection at all. Part of it: Payload looks which. */
const mayAtAll: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const right = RIGHT[operation as keyof typeof RIGHT];
  if (overrideAccess || !right) return args;
  const { id, data } = args as Asked;
  if (!(await collection.access[right]({ req, id, data }))) throw new Forbidden(req.t);
  return args;
};

/**
 * Asks for the right before any hook works on what was sent. Payload 3.90 asks after them: without this a stranger has
 * files examined and pictures drawn, with the database held meanwhile, and learns from what a hook says.
 */
export const withAccessFirst = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [mayAtAll, ...(collection.hooks?.beforeOperation ?? [])],
  },
});
