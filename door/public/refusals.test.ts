import net from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { closeAll, finished, html, openPublic, post, sendHtml } from '../fixtures';
import { ERROR_POLICY } from './error-page';

afterEach(async () => {
  vi.restoreAllMocks();
  await closeAll();
});

const page =
  (body: string, head = '', lang = 'zh-CN') =>
  (_: unknown, res: Parameters<typeof sendHtml>[0]) =>
    sendHtml(res, html(body, { head, lang }));

describe('requests no browser sends', () => {
  test.each(['/zh/../admin', '/zh/%2e%2e%2fadmin', '/zh/%00', '//evil.example', '/zh?_rsc=1'])(
    '%s is refused',
    async (path) => {
      const { ask, asked } = await openPublic({});
      const got = await ask(path);
      expect(got.status).toBe(400);
      expect(got.text).toContain('中标题 refused');
      expect(asked).toEqual([]);
    },
  );

  test('even a refusal is told in the language asked for', async () => {
    const { ask } = await openPublic({});
    for (const path of ['/mn?_rsc=1', '/mn/../x'])
      expect((await ask(path)).text).toContain('<html lang="mn-Mong-CN">');
  });

  test.each([
    ['rsc', '1'],
    ['Next-Router-Prefetch', '1'],
    ['next-action', 'abc'],
    ['x-middleware-subrequest', 'middleware'],
    ['X-Nextjs-Data', '1'],
  ])('header %s is refused', async (name, value) => {
    const { ask, asked } = await openPublic({ '/zh': page('x') });
    expect((await ask('/zh', { headers: { [name]: value } })).status).toBe(400);
    expect(asked).toEqual([]);
  });

  test('too many headers are refused, many are not', async () => {
    const { ask } = await openPublic({ '/zh': page('x') });
    const headers = (n: number) => Object.fromEntries(Array.from({ length: n }, (_, i) => [`x-a${i}`, '1']));
    expect((await ask('/zh', { headers: headers(40) })).status).toBe(200);
    const many = await ask('/zh', { headers: headers(80) });
    const long = await ask('/zh', { headers: { 'x-long': 'a'.repeat(9000) } });
    for (const got of [many, long]) {
      expect([got.status, got.headers.connection]).toEqual([431, 'close']);
      expect(got.text).toContain('中标题 refused');
      expect(got.headers['content-security-policy']).toBe(ERROR_POLICY);
    }
  });

  test('an address longer than any link is refused, in its language', async () => {
    const { ask, asked } = await openPublic({ '/mn': page('x') });
    const got = await ask(`/mn?${'a'.repeat(2050)}`);
    expect([got.status, asked]).toEqual([414, []]);
    expect(got.text).toContain('<html lang="mn-Mong-CN">');
  });

  test('what is no HTTP at all is answered with a page', async () => {
    const { port } = await openPublic({});
    const socket = net.connect(port, '127.0.0.1');
    socket.write('HELLO\r\n\r\n');
    let text = '';
    for await (const part of socket) text += part;
    expect(text).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(text).toContain('中标题 refused');
  });

  test('too many at once: the next is sent away for a moment, with words, and the watchdog is not', async () => {
    let finish = () => {};
    const { ask } = await openPublic(
      {
        '/zh/slow': (_, res) =>
          new Promise((resolve) => {
            finish = () => {
              sendHtml(res, html('slow'));
              resolve();
            };
          }),
        '/zh': page('quick'),
        '/healthz': (_, res) => void res.end(),
      },
      { limits: { atOnce: 1 } },
    );
    const slow = ask('/zh/slow');
    await vi.waitFor(async () => expect((await ask('/zh')).status).toBe(503));
    const got = await ask('/mn/cases', post({ number: '1' }));
    expect([got.status, got.headers['retry-after'], got.headers['cache-control']]).toEqual([
      503,
      '5',
      'no-store',
    ]);
    expect(got.text).toContain('busy');
    expect((await ask('/healthz')).status).toBe(200);
    finish();
    expect((await slow).text).toBe(finished('slow'));
    await vi.waitFor(async () => expect((await ask('/zh')).status).toBe(200));
  });

  test.each([
    ['POST', '/zh/news', 'GET, HEAD'],
    ['PUT', '/mn/cases', 'GET, HEAD, POST'],
    ['DELETE', '/zh', 'GET, HEAD'],
    ['OPTIONS', '/zh', 'GET, HEAD'],
    ['TRACE', '/zh', 'GET, HEAD'],
    ['POST', '/zh/cases/answer', 'GET, HEAD'],
    ['POST', '/api/users/login', 'GET, HEAD'],
    ['PATCH', '/', 'GET, HEAD'],
  ])('%s %s is no method of this address', async (method, path, allow) => {
    const { ask, asked } = await openPublic({ '/zh/news': page('x') });
    const got = await ask(path, { method, headers: { 'content-length': '0' } });
    expect([got.status, got.headers.allow]).toEqual([405, allow]);
    expect(asked).toEqual([]);
  });

  test('what was typed at an address by a wrong method is not written down', async () => {
    const kinds: string[] = [];
    const { ask } = await openPublic({}, { record: ({ kind }) => void kinds.push(kind) });
    await ask('/zh/zhangsan-13800000000', { method: 'PUT', headers: { 'content-length': '0' } });
    await expect.poll(() => kinds).toEqual(['unknown']);
  });
});

describe('when something is wrong inside', () => {
  const secret = 'SQLITE_BUSY at /work/data.db';
  test.each<[string, (req: unknown, res: Parameters<typeof sendHtml>[0]) => Promise<void>]>([
    ['the handler rejects', () => Promise.reject(new Error(secret))],
    ['Next answers 500', async (_, res) => sendHtml(res, html(secret), 500)],
    ['Next answers 503', async (_, res) => sendHtml(res, html(secret), 503)],
    ['the answer breaks off', async (_, res) => void res.write(`<p>${secret}`, () => res.destroy())],
    [
      'it is no page',
      async (_, res) => void res.writeHead(200, { 'content-type': 'application/json' }).end(secret),
    ],
    ['it never comes', () => new Promise(() => {})],
    [
      'it leads elsewhere',
      async (_, res) => void res.writeHead(302, { location: 'https://evil.example' }).end(),
    ],
    [
      'it leads elsewhere, shortly',
      async (_, res) => void res.writeHead(302, { location: '//evil.example' }).end(),
    ],
  ])('%s: a page with words, in the language, and nothing of the inside', async (_, route) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { ask } = await openPublic({ '/mn/news': route }, { limits: { pageMs: 200 } });
    const got = await ask('/mn/news', { headers: { cookie: 'reader=c=on' } });
    expect(got.status).toBeGreaterThanOrEqual(500);
    expect(got.text).toContain('<html lang="mn-Mong-CN" data-care="on">');
    expect(got.text).toMatch(/ᠮᠣᠩᠭᠣᠯ <span lang="zh-CN">标题<\/span> (?:failed|busy)/);
    expect(got.text).not.toContain('SQLITE');
    expect(got.text).not.toContain('没有保存');
    expect(got.headers['cache-control']).toBe('no-store');
    expect(got.headers['content-security-policy']).toBe(ERROR_POLICY);
  });

  test('a redirect inside the site is passed on', async () => {
    const { ask } = await openPublic({
      '/zh/old': (_, res) => void res.writeHead(308, { location: '/zh/news?page=2' }).end('moved'),
    });
    const got = await ask('/zh/old');
    expect([got.status, got.headers.location, got.body.length]).toEqual([308, '/zh/news?page=2', 0]);
  });
});

test('the error page declares the very style it carries', async () => {
  const { createHash } = await import('node:crypto');
  const { ask } = await openPublic({});
  const got = await ask('/zh%00');
  const style = /<style>([\s\S]*)<\/style>/.exec(got.text)?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  expect(got.headers['content-security-policy']).toContain(`style-src 'sha256-${hash}'`);
});
