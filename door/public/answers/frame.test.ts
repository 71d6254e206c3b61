import { afterEach, expect, test } from 'vitest';
import { MONGOLIAN_FONT } from '@/i18n/font';
import { answered, closeAll, html, MESSAGES, openPublic, post, type Route, sendHtml } from '../../fixtures';

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

const titleOf = (text: string) => /<title>.*?<\/title>/s.exec(text)?.[0];
const CALLED = '<meta name="door:title" content="查 &amp; 答"/><title>查 &amp; 答 · x</title>';
const called: Route = (_, res) => sendHtml(res, html('<template id="answer"></template>', { head: CALLED }));
const NOTHING = { outcome: { type: 'no-answer' }, contacts: { telephone: '110' } };

test('an answer with a title of its own is called by that, with every sign as it is; one without keeps that of its page', async () => {
  const own = 'A & <b> $& $1 "x"';
  const messages = structuredClone(MESSAGES);
  const { Cases } = messages.zh as unknown as { Cases: { noAnswer: { title: string } } };
  Cases.noAnswer.title = own.replaceAll('<', "'<'");
  const { ask } = await openPublic(
    {
      ...answered('/zh/cases/answer', NOTHING),
      ...answered('/zh/search', FOUND),
      '/zh/cases/answer': called,
      '/zh/search': called,
    },
    { messages },
  );
  const answer = await ask('/zh/cases', post({ number: 'A' }));
  expect(titleOf(answer.text)).toBe('<title>A &amp; &lt;b&gt; $&amp; $1 &quot;x&quot; · x</title>');
  expect(titleOf((await ask('/zh/search?q=a')).text)).toBe('<title>查 &amp; 答 · x</title>');
});
