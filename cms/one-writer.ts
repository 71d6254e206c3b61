/** How long a write at the desk waits for another, in milliseconds. */
const PATIENCE = 15_000;
const PAUSE = 5;

let last: Promise<void> = Promise.resolve();

/**
 * Waits for its turn to write in this process, first come, first served; resolves to what ends the turn. Rejects
 * after `patience` ms. SQLite knows one writer: without the queue, of ten at once nine failed within milliseconds,
 * and whoever only tried again and again came to nothing beside others who never stopped.
 */
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
  // The driver works at one stretch: without this pause writers in a row would keep requests from being read.
  await new Promise(setImmediate);
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
