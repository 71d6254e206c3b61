import { describe, expect, test } from 'vitest';
import type { ReformFigure } from '@/domain/reform';
import { barsOf, sidesOf } from './figure-bars';

const figure = (before: number | null, after: number | null, unit = '个'): ReformFigure => ({
  label: '',
  before: before === null ? null : { value: before, year: '' },
  after: after === null ? null : { value: after, year: '' },
  unit,
  asReported: '',
  note: '',
});
const lengths = (one: ReformFigure) => barsOf(one, 200).map(({ side, length }) => [side, length]);

describe('the bars of a figure', () => {
  test('counts are measured against the larger side, whichever it is', () => {
    expect(lengths(figure(28, 14))).toEqual([
      ['before', 200],
      ['after', 100],
    ]);
    expect(lengths(figure(5, 20))).toEqual([
      ['before', 50],
      ['after', 200],
    ]);
  });

  test('percentages are measured against the whole hundred', () => {
    expect(lengths(figure(30, 50, '%'))).toEqual([
      ['before', 60],
      ['after', 100],
    ]);
    expect(lengths(figure(null, 57, '％'))).toEqual([['after', 114]]);
  });

  test('growth above a hundred per cent still fits', () => {
    expect(lengths(figure(100, 250, '%')).map(([, length]) => length)).toEqual([80, 200]);
  });

  test('a count of one side alone has no bar', () => {
    expect(barsOf(figure(176, null), 200)).toEqual([]);
    expect(sidesOf(figure(176, null))).toEqual(['before']);
  });

  test('nothing before is a bar of no length, not a missing one', () => {
    expect(lengths(figure(0, 4))).toEqual([
      ['before', 0],
      ['after', 200],
    ]);
    expect(lengths(figure(0, 0)).map(([, length]) => length)).toEqual([0, 0]);
  });

  test('a loss has no bar to draw', () => {
    expect(barsOf(figure(-3, 4), 200)).toEqual([]);
  });
});
