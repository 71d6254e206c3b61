import { expect, test } from 'vitest';
import { poolSize } from './pool-size';

test.each([
  [undefined, 10],
  ['', 10],
  ['3', 3],
  ['200', 200],
])('DATABASE_POOL %j: %i connections', (text, size) => expect(poolSize({ DATABASE_POOL: text })).toBe(size));

test.each(['0', '2', '-5', '201', '7.5', '1e2', 'ten', '10 '.repeat(2)])(
  'DATABASE_POOL %j is refused by name, where it would have been ten or none',
  (text) => {
    expect(() => poolSize({ DATABASE_POOL: text })).toThrow(/^DATABASE_POOL 应为 3 到 200 的整数/);
  },
);
