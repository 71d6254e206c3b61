import { expect, it } from 'vitest';
import { shareDescription } from './share';

it('a description fits on a card, and says where it was cut', () => {
  expect(shareDescription(' 一句\n话。 ')).toBe('一句 话。');
  expect(shareDescription('长'.repeat(120))).toBe('长'.repeat(120));
  expect(shareDescription('长'.repeat(300))).toBe(`${'长'.repeat(119)}…`);
});
