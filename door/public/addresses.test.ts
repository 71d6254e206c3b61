import { describe, expect, test } from 'vitest';
import { addressOf } from './addresses';
import { readTarget } from './target';

describe('request lines no honest link holds', () => {
  test.each([
    '/zh/../admin',
    '/zh/%2e%2e/admin',
    '/zh/%2E./admin',
    '/zh/.',
    '/zh%2fcases',
    '/zh%5c..%5cadmin',
    '/zh/a\\b',
    '/zh/%00',
    '/zh/%0d%0aSet-Cookie:x',
    '/zh/%252e%252e',
    '//evil.example/zh',
    '/zh//cases',
    '/zh/%E4%B8',
    '/zh/中文',
    'http://evil.example/zh',
    '*',
    '',
    '/zh#x',
    '/zh?_rsc=1abc',
    '/zh?a=1&nxtPlocale=mn',
    '/zh?__nextLocale=mn',
    `/zh?${'a'.repeat(2048)}`,
  ])('%s', (url) => {
    expect(readTarget(url)).toBeNull();
  });
});

test('an honest address is decoded once, its query left as it came', () => {
  expect(readTarget('/zh/news/%E5%A5%88/?q=a%2Fb')).toEqual({
    url: '/zh/news/%E5%A5%88/?q=a%2Fb',
    path: '/zh/news/奈',
    search: '?q=a%2Fb',
  });
});

test.each([
  ['/', 'home', '/'],
  ['/zh', 'page', '/{locale}'],
  ['/mn/news', 'page', '/{locale}/news'],
  ['/mn/news/topic/service', 'page', '/{locale}/news/*'],
  ['/zh/decisions/a-b/text.txt', 'text', '/{locale}/decisions/*'],
  ['/zh/news/a-b/text.txt', 'page', '/{locale}/news/*'],
  ['/healthz', 'health', '/healthz'],
  ['/late-script.html', 'script', '/late-script.html'],
  ['/robots.txt', 'text', '/robots.txt'],
  ['/sitemap.xml', 'text', '/sitemap.xml'],
  ['/favicon.ico', 'binary', '/favicon.ico'],
  ['/icon.svg', 'text', '/icon.svg'],
  ['/fonts/nsm-hudum.woff2', 'binary', '/fonts/*'],
  ['/scripts/page.js', 'text', '/scripts/*'],
  ['/pictures/share.png', 'binary', '/pictures/*'],
  ['/media/图-600x255.webp', 'binary', '/media/*'],
  ['/attachments/0b7a-form.pdf', 'binary', '/attachments/*'],
  ['/zh/statistics', 'page', '/{locale}/statistics'],
  ['/mn/statistics/data.csv', 'text', '/{locale}/statistics/data.csv'],
  ['/zh/news/data.csv', 'page', '/{locale}/news/*'],
  ['/mn/feed.xml', 'text', '/{locale}/feed.xml'],
  ['/zh/record/entry/7', 'page', '/{locale}/record/*'],
  ['/record/head.txt', 'text', '/record/*'],
  ['/record/entries.jsonl', 'binary', '/record/*'],
  ['/record/texts/7.json', 'binary', '/record/*'],
  ['/_next/static/chunks/a1b2.css', 'text', '/_next/static/*'],
  ['/_next/static/media/a.1b2.woff2', 'binary', '/_next/static/*'],
])('%s is known: %s', (path, kind, template) => {
  expect(addressOf(path)).toEqual({ kind, template });
});

test.each([
  '/admin',
  '/admin/login',
  '/api/users/login',
  '/api',
  '/_next/image',
  '/_next/data/x/zh.json',
  '/_next/static/chunks/main.js',
  '/_next/static/chunks/main.js.map',
  '/_next/static/x/_buildManifest.js',
  '/zhx',
  '/en',
  '/ZH',
  '/zh/cases/answer',
  '/mn/cases/answer/x',
  '/zh/not-found',
  '/zh/news.rsc',
  '/zh/news.segments/_tree.segment.rsc',
  '/media/a/b.png',
  '/attachments/',
  '/attachments/表.pdf',
  '/attachments/a.html',
  '/attachments/a/b.pdf',
  '/attachments/../a.pdf',
  '/scripts/page.mjs',
  '/fonts/',
  '/.env',
  '/.well-known/x',
  '/wp-login.php',
  '/record/other.txt',
  '/record/texts/0.json',
  '/record/texts/7.txt',
  '/record/entries.jsonl/x',
  '/feed.xml',
])('%s is unknown', (path) => {
  expect(addressOf(path)).toBeNull();
});

test('a percent-encoded internal path is still internal', () => {
  expect(addressOf(readTarget('/zh/cases/%61nswer')?.path ?? '')).toBeNull();
  expect(addressOf(readTarget('/zh/cases/answer/')?.path ?? '')).toBeNull();
});
