import { expect, test, vi } from 'vitest';
import { countChange } from '@/domain/revision';
import { holding } from './held';

vi.mock('server-only', () => ({}));

const counted = (key: string) => {
  let times = 0;
  return (now: number) => holding(key, async () => ++times, now);
};

test('what was read is read again after a change, and after a minute', async () => {
  const read = counted('a');
  expect([await read(0), await read(59_999)]).toEqual([1, 1]);
  expect(await read(60_000)).toBe(2);
  countChange();
  expect([await read(60_001), await read(60_002)]).toEqual([3, 3]);
});

test('those who ask at once wait for one reading; another key is another thing', async () => {
  const [read, other] = [counted('b'), counted('c')];
  expect(await Promise.all([read(0), read(0), other(0)])).toEqual([1, 1, 1]);
});

test('what changes while it is being read is read again by who comes after', async () => {
  let times = 0;
  const read = () =>
    holding('d', async () => {
      times += 1;
      if (times === 1) countChange();
      return times;
    });
  expect([await read(), await read(), await read()]).toEqual([1, 2, 2]);
});

test('a failure is told to who waited and held for nobody', async () => {
  await expect(holding('e', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  expect(await holding('e', async () => 'back')).toBe('back');
});
