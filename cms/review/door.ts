import type { BasePayload, PayloadRequest } from 'payload';
import { reviewGate } from './gate';
import { isReviewed } from './reviewed';

type Args = Record<string, unknown> & {
  collection?: string;
  id?: unknown;
  where?: { id?: { equals?: unknown } };
  data?: Record<string, unknown>;
  req?: Partial<PayloadRequest>;
};
type Method = (args: Args) => Promise<unknown>;
type Adapter = { payload: BasePayload } & Record<string, unknown>;

/** What writes the rows the public reads. Versions and drafts are written by other methods. */
export const REVIEWED_WRITES = ['create', 'updateOne', 'updateMany', 'upsert'] as const;

/**
 * Puts the three reviews where every way of publishing ends: form, interface, bulk edit, restored version, duplicate,
 * job, import. Hooks would see one language at a time, and whoever adds a collection or a job could forget them.
 */
export function withReviewDoor<A>(adapter: A): A {
  const open = adapter as A & Adapter;
  for (const name of REVIEWED_WRITES) {
    const write = open[name] as Method;
    (open as Record<string, unknown>)[name] = async (args: Args) => {
      if (isReviewed(args.collection)) {
        const id = args.id ?? args.where?.id?.equals ?? null;
        await reviewGate(open.payload, args.collection, name === 'create' ? null : id, name, args);
      }
      return write.call(open, args);
    };
  }
  return adapter;
}
