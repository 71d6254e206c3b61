import type { Adapter as WholeAdapter } from './transactions';

/** The part of Payload's SQLite adapter that begins and ends transactions. */
type Adapter = Pick<WholeAdapter, 'beginTransaction' | 'commitTransaction' | 'rollbackTransaction'>;

/** How long a write at the desk waits for another, in milliseconds. */
const PATIENCE = 15_000;
const PAUSE = 25;

let last: Promise<void> = Promise.resolve();

/** Waits for its turn to write in this process; resolves to what ends the turn. Rejects after `patience` ms. */
export async function turnToWrite(patience = PATIENCE): Promise<() => void> {
  let end = () => {};
  const before = last;
  last = new Promise((resolve) => {
    end = resolve;
  });
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, patience, new Error(`The database was busy for ${patience} ms.`));
  });
  try {
    await Promise.race([before, tooLong]);
  } catch (error) {
    before.then(end);
    throw error;
  } finally {
    clearTimeout(timer);
  }
  return end;
}

/** Somebody else is writing. */
export const isBusy = (error: unknown): boolean => /SQLITE_BUSY|database is locked/.test(String(error));

/** Tries again while another process (an import) writes: the driver itself would block the whole process. */
export async function whenFree<T>(work: () => Promise<T>, patience = PATIENCE): Promise<T> {
  const until = Date.now() + patience;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}

/**
 * Lets one transaction of this process run after the other: SQLite knows one writer, and two at once would fail
 * within milliseconds (of ten, nine did).
 */
export function withOneWriter<A extends Adapter>(adapter: A): A {
  const { beginTransaction, commitTransaction, rollbackTransaction } = adapter;
  const turns = new Map<unknown, () => void>();
  const endTurn = (id: unknown) => {
    turns.get(id)?.();
    turns.delete(id);
  };
  adapter.beginTransaction = async (options) => {
    const end = await turnToWrite();
    try {
      const id = await whenFree(() => beginTransaction.call(adapter, options));
      turns.set(id, end);
      return id;
    } catch (error) {
      end();
      throw error;
    }
  };
  adapter.commitTransaction = async (given) => {
    const id = await (given as unknown);
    await commitTransaction.call(adapter, given).finally(() => endTurn(id));
  };
  adapter.rollbackTransaction = async (given) => {
    const id = await (given as unknown);
    await rollbackTransaction.call(adapter, given).finally(() => endTurn(id));
  };
  return adapter;
}
