import { isolateObjectProperty, type PayloadRequest } from 'payload';
import { type Sessions, sessionOf } from './statement';

export type Transactions = {
  beginTransaction: (options?: unknown) => Promise<string | number | null>;
  commitTransaction: (id: never) => Promise<void>;
  rollbackTransaction: (id: never) => Promise<void>;
};
type Asked = { req?: Partial<PayloadRequest> };

const apart = (req: Partial<PayloadRequest> | undefined, transactionID: string | number) => {
  const own = req ? isolateObjectProperty(req as PayloadRequest, 'transactionID') : {};
  return Object.assign(own, { transactionID }) as Partial<PayloadRequest>;
};

/**
 * Runs a write and what is entered about it in one transaction: that of the request, or where it has none, one of its
 * own. What fails is taken back.
 */
export async function within<A extends Asked, T>(
  open: Transactions & Sessions,
  args: A,
  work: (args: A) => Promise<T>,
): Promise<T> {
  if (await sessionOf(open, args.req)) return work(args);
  const id = await open.beginTransaction();
  if (id === null) throw new Error('The database knows no transactions.');
  try {
    const done = await work({ ...args, req: apart(args.req, id) });
    await open.commitTransaction(id as never);
    return done;
  } catch (error) {
    await open.rollbackTransaction(id as never);
    throw error;
  }
}
