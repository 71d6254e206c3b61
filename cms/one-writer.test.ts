import { describe, expect, it } from 'vitest';
import { turnToWrite, whenFree, withOneWriter } from './one-writer';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A database that fails when two transactions are open, as SQLite does. */
function fragile() {
  let open = 0;
  let next = 0;
  return {
    most: 0,
    async beginTransaction() {
      open += 1;
      this.most = Math.max(this.most, open);
      await pause(1);
      if (open > 1) throw new Error('SQLITE_BUSY: database is locked');
      next += 1;
      return next;
    },
    async commitTransaction(_id: never) {
      await pause(1);
      open -= 1;
    },
    async rollbackTransaction(_id: never) {
      await pause(1);
      open -= 1;
    },
  };
}

describe('one writer at a time', () => {
  it('lets ten transactions begun together run after one another', async () => {
    const adapter = withOneWriter(fragile());
    const ids = await Promise.all(
      Array.from({ length: 10 }, async (_, index) => {
        const id = await adapter.beginTransaction();
        await (index % 2 ? adapter.commitTransaction(id as never) : adapter.rollbackTransaction(id as never));
        return id;
      }),
    );
    expect([new Set(ids).size, adapter.most]).toEqual([10, 1]);
  });

  it('gives the turn on when a transaction cannot begin', async () => {
    const adapter = withOneWriter({
      ...fragile(),
      beginTransaction: () => Promise.reject(new Error('disk full')),
    });
    await expect(adapter.beginTransaction()).rejects.toThrow('disk full');
    const end = await turnToWrite();
    end();
  });

  it('tries again while another process writes, and no longer once the work fails otherwise', async () => {
    let tries = 0;
    const work = () => {
      tries += 1;
      return tries < 3 ? Promise.reject(new Error('SQLITE_BUSY')) : Promise.resolve('written');
    };
    expect(await whenFree(work)).toBe('written');
    await expect(whenFree(() => Promise.reject(new Error('no such table')))).rejects.toThrow('no such table');
  });
});
