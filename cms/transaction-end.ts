import type { PayloadRequest } from 'payload';

type Work = () => Promise<void>;
type Transactions = {
  commitTransaction: (id: never) => Promise<void>;
  rollbackTransaction: (id: never) => Promise<void>;
};

const waiting = new Map<string, Work[]>();

/** Has something done when the transaction of a request has ended, whichever way; never where it has none. */
export async function afterTransaction(req: PayloadRequest, work: Work): Promise<void> {
  const id = await req.transactionID;
  if (id !== undefined && id !== null) waiting.set(String(id), [...(waiting.get(String(id)) ?? []), work]);
}

/** Lets the end of a transaction be waited for. What is done then must not fail: the transaction stands as it is. */
export function withEnds<A extends Transactions>(adapter: A): A {
  const ended =
    (end: (id: never) => Promise<void>) =>
    async (given: never): Promise<void> => {
      const id = String(await given);
      try {
        await end.call(adapter, given);
      } finally {
        const works = waiting.get(id) ?? [];
        waiting.delete(id);
        for (const work of works) await work();
      }
    };
  adapter.commitTransaction = ended(adapter.commitTransaction);
  adapter.rollbackTransaction = ended(adapter.rollbackTransaction);
  return adapter;
}
