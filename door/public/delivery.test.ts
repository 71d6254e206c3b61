import { afterEach, expect, test, vi } from 'vitest';
import { MONGOLIAN_FONT } from '@/i18n/font';
import { closeAll, html, openPublic, type Route, sendHtml } from '../fixtures';
import { withTabIcon } from './tab-icon';

afterEach(async () => {
  vi.restoreAllMocks();
  await closeAll();
});

const FONT = Buffer.from('the letters');
const DATA = `data:font/woff2;base64,${FONT.toString('base64')}`;
const FACE = `@font-face{font-family:NSM;src:url(${MONGOLIAN_FONT})format("woff2")}`;
const LOCAL = '@font-face{font-family:NSL;src:local(x)}';
const SCRIPT = '<script src="/scripts/page.js" defer=""></script>';
const HEAD =
  `<link rel="preload" href="${MONGOLIAN_FONT}" as="font" crossorigin=""/>` +
  '<link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/><title>x</title>';

const page =
  (inner = '', lang = 'mn-Mong-CN'): Route =>
  (_, res) =>
    sendHtml(res, html(`<p class="a">x</p>${inner}${SCRIPT}`, { head: HEAD, lang }));
const file =
  (content: Buffer | string, type: string): Route =>
  (_, res) =>
    void res.writeHead(200, { 'content-type': type, 'cache-control': 'public, immutable' }).end(content);
const routes = (): Record<string, Route> => ({
  '/mn': page(),
  '/mn/preferences': page('<form><input name="q"></form>'),
  '/mn/news/one': page('<button data-share="true">x</button>'),
  '/zh': page('', 'zh-CN'),
  '/_next/static/a.css': file(`.a{color:red}${FACE}${LOCAL}.b{color:blue}`, 'text/css'),
  '/fonts/nsm-hudum.woff2': file(FONT, 'font/woff2'),
});
const brand = (version: number) =>
  `"Not;A=Brand";v="8", "Chromium";v="${version}", "Android WebView";v="${version}"`;
/** A browser that takes letters with the page. */
const NEW = { 'sec-ch-ua': brand(124) };
const isBrought = (text: string) => text.includes(DATA);

test('a Mongolian page from elsewhere brings its letters, and nothing else has to be fetched before it is painted', async () => {
  const { ask } = await openPublic(routes());
  const { text, headers } = await ask('/mn', { headers: NEW });
  const style = `${FACE.replace(MONGOLIAN_FONT, DATA)}.a{color:red}${LOCAL}`;
  const preload = `<link rel="preload" href="${DATA}" as="font" type="font/woff2" crossorigin="">`;
  const end = () => `${preload}<style>${style}</style></head>`;
  expect(text).toContain(withTabIcon('<title>x</title></head>').replace('</head>', end));
  expect(text).not.toContain(MONGOLIAN_FONT);
  expect(text).not.toContain('stylesheet');
  expect(headers['content-security-policy']).toMatch(/style-src 'sha256-[^']+';.*font-src data:;/);
});

test.each([
  ['no address', undefined, true],
  ['another site', 'https://weixin.example/mn/news', true],
  ['a Chinese page of this site', 'http://site.example/zh/news', true],
  ['a path that only begins alike', 'http://site.example/mnemonic', true],
  ['what is no address', 'http://', true],
  ['a Mongolian page of this site', 'http://site.example/mn/news?page=2', false],
  ['the Mongolian home page, and a port', 'https://Site.example:8443/mn', false],
])('a reader who comes from %s is brought the letters: %s', async (_, referer, expected) => {
  const { ask } = await openPublic(routes());
  const { text, headers } = await ask('/mn', {
    headers: { ...NEW, host: 'site.example', ...(referer && { referer }) },
  });
  expect(isBrought(text)).toBe(expected);
  expect(text.includes('rel="stylesheet"')).toBe(!expected);
  expect(headers['content-security-policy']).toContain(expected ? 'font-src data:' : "font-src 'self'");
});

test.each([
  ['an older Chromium', { 'sec-ch-ua': brand(123) }],
  ['one that says nothing of itself, as on every iPhone', {}],
  ['one that says what no browser says', { 'sec-ch-ua': '"Chromium";v="new"' }],
])('%s fetches the letters', async (_, headers) => {
  const { ask } = await openPublic(routes());
  const { text } = await ask('/mn', { headers });
  expect([isBrought(text), text.includes('rel="stylesheet"')]).toEqual([false, true]);
});

test('a Chinese page brings none, though it names the font', async () => {
  const { ask } = await openPublic(routes());
  const { text } = await ask('/zh', { headers: NEW });
  expect([isBrought(text), text.includes(MONGOLIAN_FONT)]).toEqual([false, true]);
});

test('where the letters cannot be had the page fetches them, and only until they can', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { '/fonts/nsm-hudum.woff2': font, ...missing } = routes();
  const now: Record<string, Route> = missing;
  const { ask } = await openPublic(now);
  const { text } = await ask('/mn', { headers: NEW });
  expect([isBrought(text), text.includes('rel="stylesheet"')]).toEqual([false, true]);
  now['/fonts/nsm-hudum.woff2'] = font as Route;
  expect(isBrought((await ask('/mn', { headers: NEW })).text)).toBe(true);
});

test.each([
  ['/mn', '?1', undefined, false],
  ['/mn', '?0', brand(156), true],
  ['/mn', undefined, undefined, true],
  // Older ones draw fields with its help.
  ['/mn/preferences', '?1', undefined, true],
  ['/mn/preferences', '?1', brand(123), true],
  ['/mn/preferences', '?1', brand(124), false],
  ['/mn/preferences', '?1', brand(1004), false],
  ['/mn/preferences', '?0', brand(124), true],
  // Its button waits until the page has been painted.
  ['/mn/news/one', '?1', brand(156), false],
  ['/mn/news/one', '?0', brand(156), true],
])(
  'on %s, mobile %s, browser %s, the script is asked for before the page is painted: %s',
  async (path, mobile, browser, expected) => {
    const { ask } = await openPublic(routes());
    const headers = {
      ...(mobile && { 'sec-ch-ua-mobile': mobile }),
      ...(browser && { 'sec-ch-ua': browser }),
    };
    const got = await ask(path, { headers });
    expect(got.text.includes(SCRIPT)).toBe(expected);
    expect(got.headers.vary).toBe('Cookie, Accept-Encoding, Sec-CH-UA-Mobile, Sec-CH-UA');
  },
);

const SAYS = (words: string) => ({ 'x-page-delivery': words });
const FORWARDED = { 'x-forwarded-for': '203.0.113.7' };
test.each([
  ['says nothing, as nginx with an older file of ours', FORWARDED, [false, true]],
  ['says so', { ...FORWARDED, ...SAYS('letters none') }, [true, false]],
  ['says so of another browser than this', SAYS('fields'), [false, false]],
  ['heeds Vary', SAYS('vary'), [true, false]],
  ['says what is none of the words', SAYS('letters  none'), [false, true]],
])('a proxy that %s gets the page in that way: %o', async (_, said, expected) => {
  const { ask } = await openPublic(routes(), { trusted: '127.0.0.1' });
  const { text } = await ask('/mn', { headers: { ...NEW, 'sec-ch-ua-mobile': '?1', ...said } });
  expect([isBrought(text), text.includes(SCRIPT)]).toEqual(expected);
});

test.each([
  ['a proxy nobody has named', FORWARDED],
  ['a CDN', { via: '1.1 cdn' }],
  ['another CDN', { 'cdn-loop': 'cdn' }],
  ['a proxy of today', { forwarded: 'for=203.0.113.7' }],
  ['a proxy nobody has named that says how', { ...FORWARDED, ...SAYS('letters none') }],
])('through %s a page comes as to everybody', async (_, marks) => {
  const { ask } = await openPublic(routes());
  const { text } = await ask('/mn', { headers: { ...NEW, ...marks } });
  expect([isBrought(text), text.includes(SCRIPT)]).toEqual([false, true]);
});

test('a browser that sends the word of a proxy is not heard', async () => {
  const { ask } = await openPublic(routes());
  expect(isBrought((await ask('/mn', { headers: SAYS('letters none') })).text)).toBe(false);
});

test('a page given to others is given in the way this browser has it', async () => {
  const { ask, asked } = await openPublic(routes(), { freshMs: 60_000 });
  const from = { host: 'site.example', referer: 'http://site.example/mn' };
  const ways = [{ ...NEW, host: 'site.example' }, from, { ...from, 'sec-ch-ua-mobile': '?1' }];
  const look = async () =>
    Promise.all(ways.map(async (headers) => (await ask('/mn', { headers })).headers.etag));
  const first = await look();
  expect(new Set(first).size).toBe(3);
  const before = asked.length;
  expect(await look()).toEqual(first);
  expect(asked.length).toBe(before);
});
