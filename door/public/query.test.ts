import { afterEach, describe, expect, test } from 'vitest';
import { closeAll, html, openPublic, sendHtml } from '../fixtures';
import { pageUrl } from './query';
import { readTarget } from './target';

const asked = (url: string) => {
  const target = readTarget(url);
  return target && pageUrl(target);
};

describe('the query of the search page', () => {
  test.each([
    ['/zh/search?q=%E4%BA%A4%E9%80%9A', '/zh/search?q=%E4%BA%A4%E9%80%9A'],
    ['/mn/search/?q=a&b=c&q=d', '/mn/search?q=a'],
    ['/zh/search?q=%20%20', '/zh/search'],
    ['/zh/search?x=1', '/zh/search'],
    ['/zh/search', '/zh/search'],
    [`/zh/search?q=${'a'.repeat(999)}`, `/zh/search?q=${'a'.repeat(200)}`],
    ['/zh/search?q=%FF%00', '/zh/search?q=%EF%BF%BD%00'],
    ['/zh/news?q=a', '/zh/news?q=a'],
    ['/search?q=a', '/search?q=a'],
  ])('%s asks for %s', (url, wanted) => {
    expect(asked(url)).toBe(wanted);
  });
});

afterEach(closeAll);

test('what was searched for reaches the page, no log and no cache', async () => {
  const records: unknown[] = [];
  const head = '<meta name="door:cache" content="no-store"/>';
  const { ask, asked: inner } = await openPublic(
    { '/zh/search': (_, res) => sendHtml(res, html('found', { head })) },
    { record: (record) => void records.push(record) },
  );
  const { status, headers } = await ask('/zh/search?q=secretword&_x=1');
  expect(status).toBe(200);
  expect(headers['cache-control']).toBe('no-store');
  expect(inner.map(({ url }) => url)).toEqual(['/zh/search?q=secretword']);
  expect(records.length).toBe(1);
  expect(JSON.stringify(records)).not.toContain('secretword');
});
