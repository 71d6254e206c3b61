import { expect, it } from 'vitest';
import { isTooMuch } from './too-much';

/** A text `levels` deep. */
const nested = (levels: number): unknown => {
  let value: unknown = '好';
  for (let level = 0; level < levels; level++) value = { children: [value] };
  return value;
};

it('lets a long publication be read', () => {
  const run = {
    type: 'text',
    version: 1,
    text: '请带齐材料。'.repeat(10),
    detail: 0,
    format: 0,
    mode: 'normal',
  };
  const node = { type: 'paragraph', version: 1, direction: 'ltr', format: '', indent: 0, children: [run] };
  expect(isTooMuch({ body: { root: { children: Array(2_000).fill(node) } }, title: '好' })).toBe(false);
  expect(isTooMuch({ a: '好'.repeat(100_000), b: ['好'.repeat(100_000)] })).toBe(false);
  expect(isTooMuch(nested(40))).toBe(false);
  expect(isTooMuch(null)).toBe(false);
});

it.each([
  ['characters, wherever they stand', { a: '好'.repeat(100_000), b: [{ c: '好'.repeat(100_001) }] }],
  ['pieces', { a: Array(50_000).fill('好') }],
  ['rows without words', { a: Array(50_000).fill({}) }],
  ['levels', nested(20_000)],
  ['a name of a field', { ['x'.repeat(101)]: '好' }],
])('tells too many %s', (_what, data) => {
  expect(isTooMuch(data)).toBe(true);
});
