import type { BasePayload, PayloadRequest } from 'payload';
import { privacyGate } from './gate';

type Args = Record<string, unknown> & {
  collection?: string;
  globalSlug?: string;
  slug?: string;
  id?: unknown;
  where?: { id?: { equals?: unknown } };
  data?: Record<string, unknown>;
  req?: Partial<PayloadRequest>;
};
type Method = (args: Args) => Promise<unknown>;
type Adapter = { payload: BasePayload } & Record<string, unknown>;

/** What writes the rows the public reads. Versions and drafts are written by other methods. */
export const COLLECTION_WRITES = ['create', 'updateOne', 'updateMany', 'upsert'] as const;
export const GLOBAL_WRITES = ['createGlobal', 'updateGlobal'] as const;

/**
 * Puts the privacy gate where every way of publishing ends: form, interface, bulk edit, restored version, duplicate,
 * job, seed. Hooks would see one language at a time, and whoever adds a collection could forget them.
 */
export function withPrivacyDoor<A>(adapter: A): A {
  const open = adapter as A & Adapter;
  const guard = (name: string, isGlobal: boolean) => {
    const write = open[name] as Method;
    (open as Record<string, unknown>)[name] = async (args: Args) => {
      const slug = String(isGlobal ? (args.slug ?? args.globalSlug) : args.collection);
      const id = args.id ?? args.where?.id?.equals;
      await privacyGate(open.payload, { slug, isGlobal, id, data: args.data ?? {}, req: args.req });
      return write.call(open, args);
    };
  };
  for (const name of COLLECTION_WRITES) guard(name, false);
  for (const name of GLOBAL_WRITES) guard(name, true);
  return adapter;
}
