import { describe, expect, it } from 'vitest';
import { turnToWrite, whenFree } from './one-writer';

describe('one writer at a time', () => {
  it('lets those who wait go in the order in which they came', async () => {
    const order: number[] = [];
    await Promise.all(
      [1, 2, 3].map(async (n) => {
        const end = await turnToWrite();
        order.push(n);
        await new Promise((resolve) => setTimeout(resolve, 5));
        order.push(n);
        end();
      }),
    );
    expect(order).toEqual([1, 1, 2, 2, 3, 3]);
  });

  it('gives up in time, and leaves the queue whole', async () => {
    const end = await turnToWrite();
    await expect(turnToWrite(20)).rejects.toThrow('busy for 20 ms');
    end();
    (await turnToWrite(20))();
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
