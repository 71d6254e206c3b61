import { afterEach, expect, test, vi } from 'vitest';
import { MONGOLIAN_FONT } from '@/i18n/font';
import { closeAll, html, openPublic, type Route, sendHtml } from '../fixtures';

afterEach(async () => {
  vi.restoreAllMocks();
  await closeAll();
});

const FACE = `@font-face{font-family:NSM;src:url(${MONGOLIAN_FONT})format("woff2")}`;
const HEAD = '<link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>';
const WIDTHS = 'srcSet="/media/a-1200x510.webp 1200w, /media/a-600x255.webp 600w" sizes="60vw"';
const BOX = 'width="1200" height="510" alt="/media/c.webp 7w"';
const cover = (widths = WIDTHS, priority = 'high') =>
  `<img src="/media/a-1200x510.webp" ${widths} ${BOX} fetchPriority="${priority}" decoding="async" class="a"/>`;
const LATER = '<img src="/media/b.webp" width="9" height="9" alt="" loading="lazy" fetchPriority="low"/>';

const page =
  (first: string, lang = 'mn-Mong-CN'): Route =>
  (_, res) =>
    sendHtml(res, html(`${LATER}${first}`, { head: HEAD, lang }));
const file =
  (content: Buffer | string, type: string): Route =>
  (_, res) =>
    void res.writeHead(200, { 'content-type': type, 'cache-control': 'public, immutable' }).end(content);
const routes = (small: Buffer | string = 'the small one'): Record<string, Route> => ({
  '/mn': page(cover()),
  '/mn/news': page(cover('')),
  '/mn/cases': page(cover(WIDTHS, 'low')),
  '/zh': page(cover(), 'zh-CN'),
  '/_next/static/a.css': file(`.a{color:red}${FACE}`, 'text/css'),
  '/fonts/nsm-hudum.woff2': file('the letters', 'font/woff2'),
  '/media/a-600x255.webp': file(small, 'image/webp'),
  '/media/a-1200x510.webp': file('the large one', 'image/webp'),
});
const PHONE = { 'sec-ch-ua': '"Chromium";v="124"', 'sec-ch-ua-mobile': '?1' };
const inPage = (bytes: Buffer | string) => `data:image/webp;base64,${Buffer.from(bytes).toString('base64')}`;

test('the first Mongolian page a phone asks for has the picture of its first screen in it, in its small size', async () => {
  const { ask } = await openPublic(routes());
  const { text, headers } = await ask('/mn', { headers: PHONE });
  expect(text).toContain(`${LATER}<img src="${inPage('the small one')}" ${BOX} class="a"/>`);
  expect(text).not.toContain('/media/a-');
  expect(headers['content-security-policy']).toContain("img-src 'self' data:");
});

test.each([
  ['a desk', '/mn', { ...PHONE, 'sec-ch-ua-mobile': '?0' }],
  ['an older browser', '/mn', { ...PHONE, 'sec-ch-ua': '"Chromium";v="123"' }],
  [
    'who comes from a Mongolian page',
    '/mn',
    { ...PHONE, host: 'site.example', referer: 'http://site.example/mn/news' },
  ],
  ['who reads Chinese', '/zh', PHONE],
])('%s fetches it, in the size that fits', async (_, path, headers) => {
  const { ask, asked } = await openPublic(routes());
  const { text } = await ask(path, { headers });
  expect(text).toContain(cover());
  expect(asked.filter(({ url }) => url?.startsWith('/media/'))).toEqual([]);
});

test.each([
  ['comes in one width', '/mn/news', cover('')],
  ['is not of the first screen', '/mn/cases', cover(WIDTHS, 'low')],
])('a picture that %s is fetched', async (_, path, expected) => {
  const { ask } = await openPublic(routes());
  expect((await ask(path, { headers: PHONE })).text).toContain(expected);
});

test.each([
  [8 * 1024, true],
  [8 * 1024 + 1, false],
])('one of %i bytes comes along: %s', async (bytes, expected) => {
  const small = Buffer.alloc(bytes, 'a');
  const { ask } = await openPublic(routes(small));
  const { text } = await ask('/mn', { headers: PHONE });
  expect([text.includes(inPage(small)), text.includes(cover())]).toEqual([expected, !expected]);
});

test.each<[string, Route | undefined]>([
  ['nothing', undefined],
  ['a page', (_, res) => sendHtml(res, html('x'))],
])(
  'where %s stands at the address of the small file the page comes all the same, and names the picture',
  async (_, route) => {
    const { '/media/a-600x255.webp': small, ...rest } = routes();
    const { ask } = await openPublic(route ? { ...rest, '/media/a-600x255.webp': route } : rest);
    const { text, status } = await ask('/mn', { headers: PHONE });
    expect([status, text.includes(cover())]).toEqual([200, true]);
  },
);

test('a page that has to fetch its letters fetches the picture beside them', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { '/fonts/nsm-hudum.woff2': _, ...rest } = routes();
  const { ask } = await openPublic(rest);
  expect((await ask('/mn', { headers: PHONE })).text).toContain(cover());
});
