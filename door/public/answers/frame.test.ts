import { afterEach, expect, test } from 'vitest';
import { MONGOLIAN_FONT } from '@/i18n/font';
import { answered, closeAll, html, openPublic, type Route, sendHtml } from '../../fixtures';

afterEach(closeAll);

const SCRIPT = '<script src="/scripts/page.js" defer=""></script>';
const HEAD = '<link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>';
const FOUND = { query: 'a', isCut: false, hits: [], total: 0 };

const frame =
  (lang: string): Route =>
  (_, res) =>
    sendHtml(res, html(`<p class="a">x</p><template id="answer"></template>${SCRIPT}`, { head: HEAD, lang }));
const routes = (): Record<string, Route> => ({
  ...answered('/zh/search', FOUND),
  ...answered('/mn/search', FOUND),
  '/zh/search': frame('zh-CN'),
  '/mn/search': frame('mn-Mong-CN'),
  '/_next/static/a.css': (_, res) =>
    void res.end(`.a{color:red}@font-face{font-family:NSM;src:url(${MONGOLIAN_FONT})}`),
  '/fonts/nsm-hudum.woff2': (_, res) => void res.end('the letters'),
});
const LETTERS = `data:font/woff2;base64,${Buffer.from('the letters').toString('base64')}`;
const NEW = { 'sec-ch-ua': '"Chromium";v="124"' };
const PHONE = { 'sec-ch-ua-mobile': '?1' };

test('a Chinese answer in which the script finds nothing to do does not ask for it', async () => {
  const { ask } = await openPublic(routes());
  const { text } = await ask('/zh/search?q=a');
  expect([text.includes('value="a"'), text.includes(SCRIPT)]).toEqual([true, false]);
});

test.each(['/zh/search?q=a', '/mn/search?q=a'])('an answer brings the icon of its tab: %s', async (asked) => {
  const { ask } = await openPublic(routes());
  const head = /<head>.*<\/head>/.exec((await ask(asked)).text)?.[0];
  expect(head).toContain('<link rel="icon" type="image/svg+xml" href="data:image/svg+xml,');
});

test('a Mongolian answer to somebody who comes from elsewhere brings its letters and its style', async () => {
  const { ask } = await openPublic(routes());
  const { text, headers } = await ask('/mn/search?q=a', { headers: { ...NEW, ...PHONE } });
  expect(text).toMatch(
    new RegExp(`<style>@font-face\\{[^}]*${LETTERS.slice(0, 30)}[^}]*\\}\\.a\\{color:red`),
  );
  expect([text.includes('value="a"'), text.includes('stylesheet'), text.includes(SCRIPT)]).toEqual([
    true,
    false,
    false,
  ]);
  expect(headers['content-security-policy']).toMatch(/style-src 'sha256-[^']+';.*font-src data:;/);
});

test.each([
  ['another Mongolian page led to', { ...NEW, host: 'site.example', referer: 'http://site.example/mn' }],
  ['a browser that says nothing of itself asks for', {}],
])('a Mongolian answer that %s fetches both, and the script for wheel and keys', async (_, headers) => {
  const { ask } = await openPublic(routes());
  const { text } = await ask('/mn/search?q=a', { headers });
  expect([text.includes(LETTERS), text.includes('stylesheet'), text.includes(SCRIPT)]).toEqual([
    false,
    true,
    true,
  ]);
});

test('an answer for which two browsers wait at once is given to each in its own way', async () => {
  const { ask } = await openPublic({
    ...routes(),
    '/mn/search/found': async (_, res) => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      res.end(JSON.stringify(FOUND));
    },
  });
  const looks = [NEW, {}, NEW].map(async (headers) =>
    (await ask('/mn/search?q=a', { headers })).text.includes(LETTERS),
  );
  expect(await Promise.all(looks)).toEqual([true, false, true]);
});
