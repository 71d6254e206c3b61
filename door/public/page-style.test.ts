import { createHash } from 'node:crypto';
import { afterEach, expect, test, vi } from 'vitest';
import { answered, closeAll, html, openPublic, post, type Route, sendHtml } from '../fixtures';
import { PAGE_POLICY } from './security-headers';

afterEach(async () => {
  vi.restoreAllMocks();
  await closeAll();
});

const HEAD = '<link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>';
const ROUTES = {
  '/zh/cases': (_: unknown, res: Parameters<typeof sendHtml>[0]) =>
    sendHtml(res, html('<p class="a">x</p>', { head: HEAD })),
  ...answered('/zh/cases/answer', { outcome: { type: 'no-answer' }, contacts: { telephone: '110' } }),
  '/zh/cases/answer': (_: unknown, res: Parameters<typeof sendHtml>[0]) =>
    sendHtml(res, html('<p class="b">y</p><template id="answer"></template>', { head: HEAD })),
  '/_next/static/a.css': (_: unknown, res: Parameters<typeof sendHtml>[0]) =>
    void res
      .writeHead(200, { 'content-type': 'text/css', 'cache-control': 'public, immutable' })
      .end('.a{color:red}.b{color:blue}.text-link{color:green}'),
};
const hashOf = (style: string) => createHash('sha256').update(style).digest('base64');

test('a page that stands alone carries the style it uses, and the policy lets in this style only', async () => {
  const { ask } = await openPublic(ROUTES);
  const got = await ask('/zh/cases');
  expect(got.text).toContain('<head><meta charSet="utf-8"/><style>.a{color:red}</style><link rel="icon"');
  expect(got.headers['content-security-policy']).toBe(
    PAGE_POLICY.replace("style-src 'self'", `style-src 'sha256-${hashOf('.a{color:red}')}'`),
  );
  const answer = await ask('/zh/cases', post({}));
  // What the frame uses and what the answer in it uses.
  const used = '.b{color:blue}.text-link{color:green}';
  expect(answer.text).toContain(`<style>${used}</style>`);
  expect(answer.headers['content-security-policy']).toContain(hashOf(used));
});

test('without its style sheet it is an ordinary page, and only until there is one', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const routes: Record<string, Route> = { '/zh/cases': ROUTES['/zh/cases'] };
  const { ask } = await openPublic(routes);
  const got = await ask('/zh/cases');
  expect(got.text).toContain('<link rel="stylesheet" href="/_next/static/a.css"');
  expect(got.headers['content-security-policy']).toBe(PAGE_POLICY);
  routes['/_next/static/a.css'] = ROUTES['/_next/static/a.css'];
  expect((await ask('/zh/cases')).text).toContain('<style>.a{color:red}</style>');
});

test('a further Mongolian page fetches the sheet beside its letters, unless it cannot wait', async () => {
  const page = (head: string) => (_: unknown, res: Parameters<typeof sendHtml>[0]) =>
    sendHtml(res, html('<p class="a">x</p>', { head, lang: 'mn-Mong-CN' }));
  const { ask } = await openPublic({
    ...ROUTES,
    '/mn': page(HEAD),
    '/mn/news': page(`${HEAD}<meta name="door:style" content="inside"/>`),
  });
  const from = { headers: { host: 'site.example', referer: 'http://site.example/mn' } };
  const [home, news] = [(await ask('/mn', from)).text, (await ask('/mn/news', from)).text];
  expect([home.includes('href="/_next/static/a.css"'), home.includes('<style>')]).toEqual([true, false]);
  expect([news.includes('href="/_next/static/a.css"'), news.includes('<style>')]).toEqual([false, true]);
});
