import { describe, expect, test } from 'vitest';
import { rangeOf } from './byte-range';

const file = { length: 100, etag: '"v1"' };
const of = (headers: Record<string, string>, method = 'GET', ranged: Parameters<typeof rangeOf>[1] = file) =>
  rangeOf({ method, headers }, ranged);

describe('a part of a file', () => {
  test.each([
    ['bytes=0-0', 0, 1],
    ['bytes=10-19', 10, 20],
    ['Bytes= 10-19 ', 10, 20],
    ['bytes=99-99', 99, 100],
    ['bytes=90-', 90, 100],
    ['bytes=0-', 0, 100],
    ['bytes=90-1000', 90, 100],
    ['bytes=0-99999999999999999999999', 0, 100],
    ['bytes=-1', 99, 100],
    ['bytes=-1000', 0, 100],
  ])('%s', (range, from, to) => {
    expect(of({ range })).toEqual({ from, to });
  });

  test.each(['bytes=100-', 'bytes=100-200', 'bytes=-0', 'bytes=99999999999999999999999-'])(
    'none of it lies there: %s',
    (range) => {
      expect(of({ range })).toBe('none');
    },
  );

  test.each([
    'bytes=',
    'bytes=-',
    'bytes=a-b',
    'bytes=5-4',
    'bytes=0-1,5-6',
    'bytes=0-1,',
    'bytes=1.5-2',
    'bytes=+1-2',
    'bytes 0-1',
    'lines=0-1',
    '0-1',
  ])('no part, so the whole is sent: %s', (range) => {
    expect(of({ range })).toBeNull();
  });

  test('nothing lies in an empty file', () => {
    for (const range of ['bytes=0-', 'bytes=-1'])
      expect(of({ range }, 'GET', { length: 0, etag: undefined })).toBe('none');
  });

  test('is for GET alone', () => {
    for (const method of ['HEAD', 'POST']) expect(of({ range: 'bytes=0-1' }, method)).toBeNull();
  });

  const before = new Date(performance.timeOrigin - 2000).toUTCString();
  const now = new Date(performance.timeOrigin).toUTCString();
  test.each([
    ['the date of the file', before, before, true],
    ['another date', new Date(performance.timeOrigin - 60_000).toUTCString(), before, false],
    ['a date without the file having one', before, undefined, false],
    ['a date in whose second more may have been written', now, now, false],
    ['what is no date', 'yesterday', 'yesterday', false],
  ])('if the reader has begun %s', (_, ifRange, modified, isPart) => {
    const ranged = { length: 100, etag: 'W/"v1"', modified };
    const got = of({ range: 'bytes=1-1', 'if-range': ifRange }, 'GET', ranged);
    expect(got).toEqual(isPart ? { from: 1, to: 2 } : null);
  });

  test.each([
    ['"v1"', '"v1"', true],
    ['"v2"', '"v1"', false],
    ['W/"v1"', 'W/"v1"', false],
    ['W/"v1"', '"v1"', false],
    ['"v1"', undefined, false],
    ['Fri, 27 Nov 2026 00:00:00 GMT', '"v1"', false],
  ])('if the reader has begun %s and the file is %s', (ifRange, etag, isPart) => {
    const got = of({ range: 'bytes=1-1', 'if-range': ifRange }, 'GET', { length: 100, etag });
    expect(got).toEqual(isPart ? { from: 1, to: 2 } : null);
  });
});
