import { expect, it } from 'vitest';
import { keptSince } from './retention';

it.each([
  ['2026-11-26T10:00:00.000Z', 12, '2025-11-26T10:00:00.000Z'],
  ['2026-03-31T10:00:00.000Z', 13, '2025-02-28T10:00:00.000Z'],
  // Less than the law allows is not believed.
  ['2026-11-26T10:00:00.000Z', 1, '2026-05-26T10:00:00.000Z'],
])('on %s acts of %d months are kept since %s', (now, months, since) => {
  expect(keptSince(new Date(now), months)).toBe(since);
});
