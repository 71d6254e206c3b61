import { afterEach, describe, expect, test } from 'vitest';
import { answered, closeAll, openPublic } from '../fixtures';
import { askedWords } from './query';

describe('the query of the search page', () => {
  test.each([
    ['?q=%E4%BA%A4%E9%80%9A', '?q=%E4%BA%A4%E9%80%9A'],
    ['?q=a&b=c&q=d', '?q=a'],
    ['?q=%20%20', ''],
    ['?x=1', ''],
    ['', ''],
    [`?q=${'a'.repeat(999)}`, `?q=${'a'.repeat(200)}`],
    ['?q=%FF%00', '?q=%EF%BF%BD%00'],
  ])('of %s is %j', (given, wanted) => {
    expect(askedWords(given)).toBe(wanted);
  });
});

afterEach(closeAll);

test('what was searched for reaches who answers, no log and no cache', async () => {
  const records: unknown[] = [];
  const found = { query: 'secretword', isCut: false, hits: [], total: 0 };
  const { ask, asked } = await openPublic(answered('/zh/search', found), {
    record: (record) => void records.push(record),
  });
  const { status, headers, text } = await ask('/zh/search?q=secretword&_x=1');
  expect(status).toBe(200);
  expect(text).toContain('value="secretword"');
  expect(headers['cache-control']).toBe('no-store');
  expect(headers.etag).toBeUndefined();
  expect(asked.map(({ url }) => url)).toEqual(['/zh/search', '/zh/search/found?q=secretword']);
  expect(records.length).toBe(1);
  expect(JSON.stringify(records)).not.toContain('secretword');
});

test('where answers are made nobody from outside can go', async () => {
  const { ask, asked } = await openPublic(answered('/zh/search', {}));
  for (const path of [
    '/zh/search/found?q=a',
    '/zh/search/found',
    '/zh/cases/answer',
    '/zh/cases/answer/found',
  ])
    expect((await ask(path)).status, path).toBe(404);
  expect(asked.map(({ url }) => url).filter((url) => url !== '/zh/not-found')).toEqual([]);
});
