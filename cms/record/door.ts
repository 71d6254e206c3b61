import { APIError, type BasePayload, type PayloadRequest } from 'payload';
import type { StoredDoc } from '../../domain/record/content';
import { append, holdRecord } from './append';
import { enterDraft, type VersionArgs } from './drafts';
import { actorOf, entryOf } from './entry';
import { askWithin, type Sessions } from './statement';
import { ADDED_TO, isRecorded, RECORD } from './states';
import { type Transactions, within } from './within';

type Id = string | number;
export type Args = Record<string, unknown> & {
  collection?: string;
  globalSlug?: string;
  slug?: string;
  id?: Id;
  where?: unknown;
  data?: Record<string, unknown>;
  req?: Partial<PayloadRequest>;
};
type Write = (args: Args) => Promise<unknown>;
type Finding = (args: Args) => Promise<unknown>;
export type Open = Transactions &
  Sessions & { payload: BasePayload; findOne: Finding; find: Finding; findGlobal: Finding } & Record<
    string,
    unknown
  >;

/** What changes rows of a collection: of `upsert` Payload makes an `updateOne`. */
export const ROW_WRITES = ['create', 'updateOne', 'updateMany', 'deleteOne', 'deleteMany'] as const;
export const GLOBAL_WRITES = ['createGlobal', 'updateGlobal'] as const;
export const VERSION_WRITES = [
  'createVersion',
  'updateVersion',
  'createGlobalVersion',
  'updateGlobalVersion',
] as const;

const refuse = (): never => {
  throw new APIError('记录只能增加，不能改动或者删除。', 403, undefined, true);
};

const stored = async (open: Open, { collection, req }: Args, id: Id): Promise<StoredDoc | null> =>
  (await open.findOne({ collection, where: { id: { equals: id } }, req })) as StoredDoc | null;

/** The rows a write may reach, by number: which of them it chose shows afterwards. A row not yet there has none. */
async function reached(open: Open, name: string, args: Args): Promise<Id[]> {
  if (name === 'create') return [];
  if (args.id !== undefined && args.id !== null) return [args.id];
  const { collection, where, req } = args;
  const found = await open.find({ collection, where, req, limit: 0, pagination: false });
  return (found as { docs: { id: Id }[] }).docs.map(({ id }) => id);
}

/** Whether a write answered with the whole document as it is now stored; a deletion answers with what is gone. */
const tells = (name: string, { select }: Args, made: { id?: Id } | null, id: Id): boolean =>
  (name === 'create' || name === 'updateOne') && !select && made?.id === id;

/** A sign-in writes a session and nothing that is an act: it must not wait for the record. */
const SIGN_IN = new Set(['users']);

async function writeRows(open: Open, name: string, args: Args, write: Write): Promise<unknown> {
  const collection = String(args.collection);
  return within(open, args, async (args) => {
    const ask = askWithin(open, args.req);
    if (!SIGN_IN.has(collection)) await holdRecord(ask);
    const before = new Map<Id, StoredDoc | null>();
    for (const id of await reached(open, name, args)) before.set(id, await stored(open, args, id));
    const made = (await write(name === 'create' ? { ...args, returning: true } : args)) as { id?: Id } | null;
    if (before.size === 0 && made?.id !== undefined) before.set(made.id, null);
    for (const [id, old] of before) {
      const after = tells(name, args, made, id) ? (made as StoredDoc) : await stored(open, args, id);
      const written = { collection, document: String(id), before: old, after };
      const entry = await entryOf(ask, written, actorOf(args.req?.user));
      if (entry) await append(ask, entry);
    }
    return made;
  });
}

async function writeGlobal(open: Open, args: Args, write: Write): Promise<unknown> {
  const slug = String(args.slug ?? args.globalSlug);
  const read = async ({ req }: Args) => {
    const doc = (await open.findGlobal({ slug, req })) as StoredDoc;
    return doc?.id === undefined ? null : doc;
  };
  return within(open, args, async (args) => {
    const ask = askWithin(open, args.req);
    await holdRecord(ask);
    const before = await read(args);
    const made = await write(args);
    const written = { collection: slug, document: slug, before, after: await read(args) };
    const entry = await entryOf(ask, written, actorOf(args.req?.user));
    if (entry) await append(ask, entry);
    return made;
  });
}

/**
 * Enters every act where every way of acting ends: form, interface, bulk edit, restored version, duplicate, job, seed,
 * in the transaction of the write itself. The record's own rows nobody writes through here.
 */
export function withRecordDoor<A>(adapter: A): A {
  const open = adapter as A & Open;
  const guard = (name: string, act: (args: Args, write: Write) => Promise<unknown>) => {
    const write = open[name] as Write;
    (open as Record<string, unknown>)[name] = async (args: Args) => {
      const slug = String(args.collection ?? args.collectionSlug ?? args.globalSlug ?? args.slug);
      if (RECORD.has(slug) || (ADDED_TO.has(slug) && name.startsWith('update'))) return refuse();
      const inner = (given: Args) => write.call(open, given);
      return isRecorded(slug) ? act(args, inner) : inner(args);
    };
  };
  for (const name of ROW_WRITES) guard(name, (args, write) => writeRows(open, name, args, write));
  for (const name of GLOBAL_WRITES) guard(name, (args, write) => writeGlobal(open, args, write));
  for (const name of VERSION_WRITES)
    guard(name, (args, write) =>
      within(open, args, async (args) => {
        const made = await write(args);
        await enterDraft(askWithin(open, args.req), args as VersionArgs);
        return made;
      }),
    );
  return adapter;
}
