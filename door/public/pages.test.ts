import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { closeAll, finished, html, openPublic, sendHtml, withAdded } from '../fixtures';
import type { RequestRecord } from '../request-log';
import { PAGE_POLICY } from './security-headers';

afterEach(async () => {
  vi.restoreAllMocks();
  await closeAll();
});

const LONG = html(`<p>${'公开 '.repeat(500)}</p><script>x</script>`);
const page =
  (body: string, head = '', lang = 'zh-CN') =>
  (_: unknown, res: Parameters<typeof sendHtml>[0]) =>
    sendHtml(res, html(body, { head, lang }));

describe('an ordinary page', () => {
  test('is rewritten, and says only what the door says', async () => {
    const { ask, asked } = await openPublic({
      '/mn/news': (_, res) => {
        res.setHeader('Set-Cookie', 'track=1');
        res.setHeader('Vary', 'rsc, next-router-state-tree');
        res.setHeader('Critical-CH', 'Sec-CH-Prefers-Color-Scheme');
        res.setHeader('Accept-CH', 'Sec-CH-Prefers-Color-Scheme');
        res.setHeader('x-nextjs-cache', 'HIT');
        res.setHeader('Link', '</_next/a.js>; rel=preload; as=script');
        res.setHeader('Cache-Control', 's-maxage=31536000');
        sendHtml(res, html('<p>通知</p><script>x</script>', { lang: 'mn-Mong-CN' }));
      },
    });
    const got = await ask('/mn/news?page=2', {
      headers: {
        cookie: 'payload-token=secret; reader=t=dark.s=9',
        'user-agent': 'Phone',
        'x-forwarded-for': '9.9.9.9',
      },
    });
    expect(got.status).toBe(200);
    expect(got.text).toBe(
      withAdded(
        '<!DOCTYPE html><html lang="mn-Mong-CN" data-theme="dark"><head><meta charSet="utf-8"/></head><body><p><span lang="zh-CN">通知</span></p></body></html>',
      ),
    );
    const { date, connection, ...headers } = got.headers;
    expect(headers).toEqual({
      'content-security-policy': PAGE_POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('geolocation=()'),
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'x-frame-options': 'DENY',
      'cache-control': 'public, max-age=0, stale-if-error=86400',
      vary: 'Cookie, Accept-Encoding, Sec-CH-UA-Mobile, Sec-CH-UA',
      etag: expect.stringMatching(/^"[\w-]{22}"$/),
      'content-type': 'text/html; charset=utf-8',
      'content-length': String(got.body.length),
    });
    expect(asked).toHaveLength(1);
    expect(asked[0], 'no page reads a query').toMatchObject({ method: 'GET', url: '/mn/news' });
    expect(Object.keys(asked[0]?.headers ?? {}).sort()).toEqual([
      'accept',
      'host',
      'user-agent',
      'x-forwarded-for',
      'x-forwarded-host',
      'x-forwarded-proto',
    ]);
    expect(asked[0]?.headers).toMatchObject({ 'user-agent': 'naiman-door', 'x-forwarded-for': '' });
  });

  test.each([
    ['br', brotliDecompressSync, 'gzip, br'],
    ['gzip', gunzipSync, 'gzip, br;q=0'],
    [undefined, (bytes: Buffer) => bytes, 'identity'],
    [undefined, (bytes: Buffer) => bytes, undefined],
  ])('is compressed as %s', async (coding, open, accept) => {
    const { ask } = await openPublic({ '/zh': (_, res) => sendHtml(res, LONG) });
    const headers = accept ? { 'accept-encoding': accept } : undefined;
    const got = await ask('/zh', { headers });
    expect(got.headers['content-encoding']).toBe(coding);
    expect(open(got.body).toString()).toBe(withAdded(LONG.replace('<script>x</script>', '')));
    // The second answer comes from the pages kept.
    expect((await ask('/zh', { headers })).body.equals(got.body)).toBe(true);
  });

  test('HEAD is answered as GET, without the page', async () => {
    const { ask } = await openPublic({
      '/zh': page('x'.repeat(900)),
      '/zh/gone': page('x', '<meta name="door:status" content="410"/>'),
    });
    const [got, head] = [await ask('/zh'), await ask('/zh', { method: 'HEAD' })];
    expect(head.status).toBe(200);
    expect(head.body).toHaveLength(0);
    expect(head.headers.etag).toBe(got.headers.etag);
    expect(head.headers['content-length']).toBe(got.headers['content-length']);
    expect((await ask('/zh/gone', { method: 'HEAD' })).status).toBe(410);
  });

  test('304 to a reader who has it, in this very coding and with these choices', async () => {
    const { ask } = await openPublic({ '/zh': (_, res) => sendHtml(res, LONG) });
    const { etag = '' } = (await ask('/zh')).headers;
    const again = await ask('/zh', { headers: { 'if-none-match': `"other", W/${etag}` } });
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag]);
    expect(again.headers['content-security-policy']).toBe(PAGE_POLICY);
    const others: Record<string, string>[] = [{ 'accept-encoding': 'br' }, { cookie: 'reader=s=2' }];
    for (const headers of others)
      expect((await ask('/zh', { headers: { ...headers, 'if-none-match': etag } })).status).toBe(200);
  });

  test('what a page changes to is seen at once', async () => {
    let words = 'one';
    const { ask } = await openPublic({ '/zh': (_, res) => sendHtml(res, html(words)) });
    const { etag = '' } = (await ask('/zh')).headers;
    words = 'two';
    const got = await ask('/zh', { headers: { 'if-none-match': etag } });
    expect([got.status, got.text]).toEqual([200, finished('two')]);
  });

  test('many at once do not mix', async () => {
    const routes = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [
        `/zh/news/n${i}`,
        async (_: unknown, res: Parameters<typeof sendHtml>[0]) => {
          await new Promise((resolve) => setTimeout(resolve, (i * 7) % 20));
          sendHtml(res, html(`page ${i}`));
        },
      ]),
    );
    const { ask } = await openPublic(routes);
    const got = await Promise.all(Object.keys(routes).map((path) => ask(path)));
    expect(got.map(({ text }) => text)).toEqual(got.map((_, i) => finished(`page ${i}`)));
  });

  test('a page written in pieces, without an explicit head', async () => {
    const { ask } = await openPublic({
      '/zh': async (_, res) => {
        res.setHeader('content-type', 'text/html; charset=utf-8');
        res.flushHeaders();
        const bytes = Buffer.from(html('奈曼'));
        // Cut inside a character.
        const cut = bytes.indexOf(Buffer.from('奈')) + 1;
        expect(res.headersSent).toBe(true);
        await new Promise<void>((resolve) => void res.write(bytes.subarray(0, cut), () => resolve()));
        const finished = new Promise((resolve) => res.once('finish', resolve));
        res.end(bytes.subarray(cut));
        await finished;
      },
    });
    expect((await ask('/zh')).text).toBe(finished('奈曼'));
  });
});

describe("a page's own status", () => {
  test.each([404, 410, 422, 429, 500])('%i', async (status) => {
    const { ask } = await openPublic({
      '/zh/news/a': page('words', `<meta name="door:status" content="${status}"/>`),
    });
    const got = await ask('/zh/news/a');
    expect(got).toMatchObject({ status, text: finished('words') });
    expect(got.headers['cache-control']).toBe('no-store');
    expect(got.headers.etag).toBeUndefined();
  });

  test('when to come again', async () => {
    const { ask } = await openPublic({
      '/zh/a': page(
        'x',
        '<meta name="door:status" content="429"/><meta name="door:retry-after" content="90"/>',
      ),
    });
    expect((await ask('/zh/a')).headers['retry-after']).toBe('90');
  });
});

describe('an address that leads nowhere', () => {
  test.each([
    ['/admin', 'zh'],
    ['/api/users/login', 'zh'],
    ['/_next/image?url=%2Fa.png&w=64&q=75', 'zh'],
    ['/_next/static/chunks/main.js', 'zh'],
    ['/wp-login.php', 'zh'],
    ['/mn/not-found', 'mn'],
    ['/zh/cases/answer', 'zh'],
    ['/mn/cases/answer/', 'mn'],
    ['/mn/cases/%61nswer', 'mn'],
    ['/mn/no/such/page', 'mn'],
  ])("%s gets the site's own page and 404", async (path, locale) => {
    const { ask, asked } = await openPublic({ '/zh/cases/answer': page('secret'), '/admin': page('desk') });
    const got = await ask(path, { headers: { 'x-door-form': 'eyJudW1iZXIiOiIxIn0', 'x-door-client': 'me' } });
    expect(got).toMatchObject({ status: 404, text: finished(`site 404 ${locale}`) });
    expect(asked.at(-1)?.url).toBe(`/${locale}/not-found`);
    for (const { headers } of asked)
      expect(Object.keys(headers).filter((name) => name.startsWith('x-door-'))).toEqual([]);
  });

  test('/ leads to the Chinese site', async () => {
    const { ask, asked } = await openPublic({});
    const got = await ask('/');
    expect([got.status, got.headers.location, asked.length]).toEqual([302, '/zh', 0]);
  });

  test('even without a 404 page of the site, a page with words and 404', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { ask } = await openPublic({
      '/mn/not-found': (_, res) => sendHtml(res, '<html id="__next_error__"></html>', 404),
    });
    const got = await ask('/mn/x');
    expect(got.status).toBe(404);
    expect(got.text).toContain('标题');
    expect(got.text).toContain('missing');
  });
});

test('HSTS only when a trusted proxy says that the connection is encrypted', async () => {
  const headers = { 'x-forwarded-proto': 'https' };
  const open = await openPublic({ '/zh': page('x') });
  expect((await open.ask('/zh', { headers })).headers['strict-transport-security']).toBeUndefined();
  const behind = await openPublic({ '/zh': page('x') }, { trusted: '127.0.0.1' });
  expect((await behind.ask('/zh', { headers })).headers['strict-transport-security']).toBe(
    'max-age=31536000',
  );
  expect(behind.asked[0]?.headers['x-forwarded-proto']).toBe('https');
});

test('the log names no reader and nothing typed', async () => {
  const records: RequestRecord[] = [];
  const record = (one: RequestRecord) => records.push(one);
  const { ask } = await openPublic({ '/zh/news/a-slug': page('x') }, { record });
  await ask('/zh/news/a-slug?q=secret');
  await ask('/zh?_rsc=secret');
  await ask('/zh/a-name-somebody-typed/secret');
  expect(records.map(({ door, method, kind, status }) => [door, method, kind, status])).toEqual([
    ['public', 'GET', '/{locale}/news/*', 200],
    ['public', 'GET', 'refused', 400],
    ['public', 'GET', 'unknown', 404],
  ]);
});
