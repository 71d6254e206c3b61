import { randomUUID } from 'node:crypto';

// biome-ignore lint/suspicious/noExplicitAny: drizzle types its transactions by schema, and Payload's is made at run time
type Tx = any;

/** A transaction that is open until it is told to end. */
export type Session = {
  db: Tx;
  /** Commits; rejects with what the database said when it did not. */
  resolve: () => Promise<void>;
  /** Takes everything back. Never rejects. */
  reject: () => Promise<void>;
};

/** The part of Payload's SQLite adapter that keeps its open transactions. */
export type Adapter = {
  initializing: Promise<unknown>;
  drizzle: { transaction: (work: (tx: Tx) => Promise<void>) => Promise<void> };
  sessions: Record<string, Session>;
  beginTransaction: (options?: unknown) => Promise<string | number | null>;
  commitTransaction: (id: never) => Promise<void>;
  rollbackTransaction: (id: never) => Promise<void>;
};

class TakenBack extends Error {}

/** Opens a transaction and holds it open. Rejects when it cannot be begun. */
async function openSession(adapter: Adapter): Promise<Session> {
  await adapter.initializing;
  let finish = () => {};
  let fail = () => {};
  const ended = new Promise<void>((resolve, reject) => {
    finish = resolve;
    fail = () => reject(new TakenBack('The transaction was taken back.'));
  });
  // Handled below by whoever ends the session.
  ended.catch(() => {});
  return new Promise((opened, refused) => {
    const done = adapter.drizzle.transaction(async (db) => {
      opened({
        db,
        resolve: () => {
          finish();
          return done;
        },
        reject: () => {
          fail();
          return done.catch(() => {});
        },
      });
      await ended;
    });
    done.catch(refused);
  });
}

/**
 * Transactions that say so when they failed. Payload's own swallow the error of a commit: with a full disk the desk
 * said "saved" and nothing was (measured on 3.90.2, drizzle/transactions/commitTransaction).
 */
export function withHonestCommit<A extends Adapter>(adapter: A): A {
  const take = async (given: unknown): Promise<Session | undefined> => {
    const id = String(await given);
    const session = adapter.sessions[id];
    delete adapter.sessions[id];
    return session;
  };
  adapter.beginTransaction = async () => {
    const session = await openSession(adapter);
    const id = randomUUID();
    adapter.sessions[id] = session;
    return id;
  };
  adapter.commitTransaction = async (given) => (await take(given))?.resolve();
  adapter.rollbackTransaction = async (given) => (await take(given))?.reject();
  return adapter;
}
