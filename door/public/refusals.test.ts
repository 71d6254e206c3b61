import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { askRaw, closeAll, finished, html, openPublic, post, sendHtml, WORDS } from '../fixtures';
import { answerBroken } from './broken-request';
import { brokenPage, ERROR_POLICY } from './error-page';

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

  const GOOD = 'GET /zh HTTP/1.1\r\nHost: x\r\n\r\n';

  test('what is no HTTP at all is answered with a page', async () => {
    const { port } = await openPublic({});
    const text = await askRaw(port, 'HELLO\r\n\r\n');
    expect(text).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(text).toContain('中标题 refused');
  });

  test.each([
    ['names no host', 400, 'GET /mn HTTP/1.1\r\n\r\n'],
    ['names two hosts', 400, 'GET /mn HTTP/1.1\r\nHost: x\r\nhost: y\r\n\r\n'],
    ['names two hosts and is old', 400, 'GET /mn HTTP/1.0\r\nHost: x\r\nhost: y\r\n\r\n'],
    ['expects what there is not', 417, 'GET /mn HTTP/1.1\r\nHost: x\r\nExpect: tea\r\n\r\n'],
    ['expects more than there is', 417, 'GET /mn HTTP/1.1\r\nHost: x\r\nExpect: 100-continue, tea\r\n\r\n'],
  ])('a request that %s is refused with a page, in its language: %i', async (_, status, text) => {
    const { port, asked } = await openPublic({ '/mn': page('x') });
    const got = await askRaw(port, text);
    expect(got.replace(/^HTTP\/1\.1 100 Continue\r\n\r\n/, '')).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(got).toContain('<html lang="mn-Mong-CN">');
    expect(got.toLowerCase()).toContain('\r\nconnection: close\r\n');
    expect(asked).toEqual([]);
  });

  test.each([
    'GET /zh HTTP/1.0\r\n\r\n',
    'GET /zh HTTP/1.0\r\nExpect: tea\r\n\r\n',
    'GET /zh HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n',
    'GET /zh HTTP/1.1\r\nHost: x\r\nExpect: 100-Continue\r\nConnection: close\r\n\r\n',
  ])('but not %j', async (text) => {
    const { port } = await openPublic({ '/zh': page('the page') });
    expect(await askRaw(port, text)).toContain('the page');
  });

  test('requests before a broken one are answered in their order, then it is refused, once', async () => {
    const { port } = await openPublic({
      '/zh': async (_, res) => {
        await new Promise((go) => setTimeout(go, 150));
        sendHtml(res, html('the slow page'));
      },
      '/zh/news': page('the quick page'),
    });
    const quick = GOOD.replace('/zh', '/zh/news');
    for (const pieces of [
      [`${GOOD}${quick}HELLO\r\n\r\n`],
      [GOOD, `${quick}HEL`, 'LO\r\n\r\n', 'more of it\r\n\r\n'],
    ]) {
      const got = await askRaw(port, ...pieces);
      const told = [...got.matchAll(/HTTP\/1\.1 (\d+)|the (?:slow|quick) page|中标题 refused/g)];
      expect(
        told.map(([whole, status]) => status ?? whole).filter((one, n, all) => one !== all[n - 1]),
      ).toEqual(['200', 'the slow page', '200', 'the quick page', '400', '中标题 refused']);
    }
  });

  test('a refusal on its way to a slow reader is not broken off by more of what was refused', async () => {
    const socket = new PassThrough({ highWaterMark: 1 });
    const broken = { error: new Error('HPE_INVALID_METHOD'), socket, before: Promise.resolve() };
    await Promise.all([answerBroken(brokenPage(WORDS), broken), answerBroken(brokenPage(WORDS), broken)]);
    await answerBroken(brokenPage(WORDS), broken);
    expect(socket.destroyed).toBe(false);
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 400 [\s\S]*中标题 refused[\s\S]*<\/html>\s*$/);
  });

  test('a request whose own body is broken is refused at once', async () => {
    const { port } = await openPublic({ '/zh': page('the page') }, { limits: { bodyMs: 5000 } });
    const form = 'Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n';
    const started = performance.now();
    const got = await askRaw(port, `${GOOD}POST /zh/cases HTTP/1.1\r\nHost: x\r\n${form}zz\r\n`);
    expect(performance.now() - started).toBeLessThan(2000);
    expect(got).toMatch(/^HTTP\/1\.1 200 [\s\S]*the page[\s\S]*HTTP\/1\.1 400 /);
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
