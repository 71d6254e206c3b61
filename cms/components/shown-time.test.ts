import { expect, test } from 'vitest';
import { shownSecond, shownTime } from './shown-time';

test('an instant is shown by the clock of the bureau, wherever the program or the browser stands', () => {
  expect(shownTime('2026-11-26T17:05:09.000Z')).toBe('2026年11月27日 01:05');
  expect(shownSecond('2026-11-26T17:05:09.000Z')).toBe('2026年11月27日 01:05:09');
});
