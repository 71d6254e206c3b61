import { afterEach, expect, test } from 'vitest';
import { closeAll, html, openPublic, sendHtml } from '../fixtures';

afterEach(closeAll);

const ASKED = '<script src="/scripts/page.js" defer=""></script>';
const LATE = '<iframe class="late" src="/late-script.html" loading="lazy"></iframe>';
const SHEET =
  '.late{visibility:hidden;animation:late .5s}@keyframes late{from,to{display:none}}.a{color:red}';
const HEAD = '<link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>';

const open = (inner: string, lang = 'zh-CN') =>
  openPublic({
    '/zh': (_, res) => sendHtml(res, html(inner + ASKED, { lang, head: HEAD })),
    '/_next/static/a.css': (_, res) => void res.writeHead(200, { 'content-type': 'text/css' }).end(SHEET),
  });

test.each([
  ['zh-CN', '<p>x</p>', 'never'],
  ['zh-CN', '<a data-quick-exit="true" href="/">x</a>', 'late'],
  ['zh-CN', '<button data-share="true">x</button>', 'late'],
  ['zh-CN', '<button data-copy="true">x</button>', 'late'],
  ['zh-CN', '<a data-quick-exit="true" href="/">x</a><div data-private="true">x</div>', 'early'],
  ['mn-Mong-CN', '<p>x</p>', 'early'],
  ['mn-Mong-CN', '<button data-share="true">x</button>', 'early'],
])('in %s, with %s, the script is asked for: %s', async (lang, inner, time) => {
  const { ask } = await open(inner, lang);
  const { text, headers } = await ask('/zh');
  const policy = String(headers['content-security-policy']);
  expect([text.includes(ASKED), text.includes(LATE)]).toEqual([time === 'early', time === 'late']);
  expect(text).not.toContain('<script>');
  expect(policy).toMatch(/script-src 'self' 'sha256-[\w+/=]+';/);
  expect(policy.includes("frame-src 'self'")).toBe(time === 'late');
  if (lang === 'zh-CN') expect(text.includes('@keyframes late')).toBe(time === 'late');
});

test('on a phone it is late where the page brings the letters, and early where they are fetched as well', async () => {
  const { ask } = await openPublic({
    '/mn': (_, res) => sendHtml(res, html(`<a data-quick-exit="true">x</a>${ASKED}`, { lang: 'mn-Mong-CN' })),
  });
  const phone = { 'sec-ch-ua': '"Chromium";v="156"', 'sec-ch-ua-mobile': '?1', host: 'site.example' };
  const isLate = async (headers: object) =>
    (await ask('/mn', { headers: { ...phone, ...headers } })).text.includes(LATE);
  expect(await isLate({})).toBe(true);
  expect(await isLate({ referer: 'http://site.example/mn/news' })).toBe(false);
});

test('the document that asks for it late may be framed by this site, and does nothing else', async () => {
  const { ask, asked } = await openPublic({});
  const { status, text, headers } = await ask('/late-script.html');
  expect([status, asked]).toEqual([200, []]);
  expect(text).toContain('<script src="/scripts/page.js"></script>');
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'x-frame-options': 'SAMEORIGIN',
    'content-security-policy':
      "default-src 'none'; script-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'",
    'cache-control': expect.stringContaining('max-age=3600'),
  });
  expect((await ask('/late-script.html', { method: 'POST' })).status).toBe(405);
});
