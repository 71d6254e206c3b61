import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload';

/** Does all of it or nothing. Whoever is already inside a transaction stays in theirs. Rejects with what failed. */
export async function inTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const isOwn = await initTransaction(req);
  try {
    const done = await work();
    if (isOwn) await commitTransaction(req);
    return done;
  } catch (error) {
    if (isOwn) await killTransaction(req);
    throw error;
  }
}
