import {
  type Access,
  type CollectionBeforeChangeHook,
  Forbidden,
  type PayloadRequest,
  type SanitizedConfig,
  type Where,
} from 'payload';

/** What a lock keeps others from: one document, or a global. As a caller sent it. */
type Kept = { document?: { relationTo?: unknown; value?: unknown } | null; globalSlug?: unknown };

const NUMBER = /^[1-9]\d{0,8}$/;

/** Whether whoever asks may write at what is kept, by its own access. False for what has no locks or does not exist. */
export async function mayLock(req: PayloadRequest, { document, globalSlug }: Kept): Promise<boolean> {
  const { config, db } = req.payload;
  if (!req.user || Boolean(document) === Boolean(globalSlug)) return false;
  const entities = globalSlug ? config.globals : config.collections;
  const slug = globalSlug || document?.relationTo;
  const entity = entities.find((one) => one.slug === slug);
  if (!entity || entity.lockDocuments === false) return false;
  if (globalSlug) return Boolean(await entity.access.update?.({ req }));

  const id = String(document?.value);
  if (!NUMBER.test(id)) return false;
  const right = await entity.access.update?.({ req, id: Number(id) });
  if (!right) return false;
  const which: Where[] = [{ id: { equals: Number(id) } }, ...(right === true ? [] : [right])];
  const { totalDocs } = await db.count({ collection: entity.slug as never, where: { and: which }, req });
  return totalDocs > 0;
}

/**
 * A lock is in the name of whoever writes it, from now, on what they may write at themselves (else Forbidden). To
 * change one means to take it over: what it keeps stays. Payload's own locks pass no hook (form state, below).
 */
const inOwnName: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (!req.user) return data;
  const { document, globalSlug }: Kept = operation === 'update' ? originalDoc : data;
  if (!(await mayLock(req, { document, globalSlug }))) throw new Forbidden(req.t);
  const user = { relationTo: req.user.collection, value: req.user.id };
  // A time that was sent along could lie in the future, and the lock would never end.
  return { document, globalSlug, user, updatedAt: new Date().toISOString() };
};

/** One's own locks, and those on what one may read: lists and forms show that somebody is at it. */
const ofWhatOneReads: Access = async ({ req }) => {
  if (!req.user) return false;
  const { collections, globals } = req.payload.config;
  const readable = async (entities: { slug: string; access: { read?: Access } }[]): Promise<string[]> => {
    const rights = await Promise.all(entities.map(({ access }) => access.read?.({ req })));
    return entities.filter((_, at) => rights[at] === true).map(({ slug }) => slug);
  };
  const lockable = collections.filter(({ lockDocuments }) => lockDocuments !== false);
  const [slugs, globalSlugs] = await Promise.all([readable(lockable), readable(globals)]);
  const which: Where[] = [
    { 'user.value': { equals: req.user.id } },
    // One by one: Payload knows of no "in" for the kind of what a relationship leads to.
    ...slugs.map((slug) => ({ 'document.relationTo': { equals: slug } })),
    ...globalSlugs.map((slug) => ({ globalSlug: { equals: slug } })),
  ];
  return { or: which };
};

const signedIn: Access = ({ req }) => Boolean(req.user);
const own: Access = ({ req }) => (req.user ? { 'user.value': { equals: req.user.id } } : false);

/**
 * Payload (3.90, locked-documents/config.js) lets everybody who is signed in do everything to every lock, and adds the
 * collection last, so that only the finished configuration can be changed.
 */
export function withOwnLocks(config: SanitizedConfig): SanitizedConfig {
  const locks = config.collections.find(({ slug }) => slug === 'payload-locked-documents');
  if (!locks) throw new Error('Payload keeps its locks somewhere else now.');
  locks.access = { ...locks.access, read: ofWhatOneReads, create: signedIn, update: signedIn, delete: own };
  locks.hooks = { ...locks.hooks, beforeChange: [inOwnName, ...(locks.hooks.beforeChange ?? [])] };
  return config;
}

/** What a form sends to the server at each change of it, as far as locks go (@payloadcms/ui, buildFormState.js). */
type FormStateArgs = {
  req: PayloadRequest;
  collectionSlug?: string;
  globalSlug?: string;
  id?: number | string;
  returnLockStatus?: boolean;
};

/** The form’s state as `build` makes it, which locks what the form is of without asking who may: only for whom may. */
export const lockOnlyOwn =
  <Args extends FormStateArgs, State>(build: (args: Args) => Promise<State>) =>
  async (args: Args): Promise<State> => {
    const { collectionSlug, globalSlug, id, req } = args;
    const document = collectionSlug ? { relationTo: collectionSlug, value: id } : null;
    const returnLockStatus = Boolean(args.returnLockStatus) && (await mayLock(req, { document, globalSlug }));
    return build({ ...args, returnLockStatus });
  };
