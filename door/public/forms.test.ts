import net from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { closeAll, html, openPublic, post, sendHtml } from '../fixtures';

afterEach(async () => {
  vi.restoreAllMocks();
  await closeAll();
});

const ANSWERS = {
  '/zh/cases/answer': (_: unknown, res: Parameters<typeof sendHtml>[0]) => sendHtml(res, html('answer')),
  '/mn/cases/answer': (_: unknown, res: Parameters<typeof sendHtml>[0]) => sendHtml(res, html('answer mn')),
};
const decoded = (header: unknown) => JSON.parse(Buffer.from(String(header), 'base64url').toString());

describe('asking about a case', () => {
  test('the page that answers gets the fields and the client, and nothing is kept', async () => {
    const { ask, asked } = await openPublic(ANSWERS, { trusted: '127.0.0.1' });
    const got = await ask(
      '/zh/cases?ignored=1',
      post(
        { number: '奈公(治)受案〔2026〕1号', code: 'ABCD', extra: 'x' },
        {
          'x-door-form': 'forged',
          'x-door-client': 'forged',
          'X-Door-Anything': 'forged',
          'x-forwarded-for': '6.6.6.6, 203.0.113.7',
        },
      ),
    );
    expect(got).toMatchObject({ status: 200, text: html('answer') });
    expect(got.headers['cache-control']).toBe('no-store');
    expect(got.headers.etag).toBeUndefined();
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ method: 'GET', url: '/zh/cases/answer' });
    const { headers } = asked[0] as (typeof asked)[0];
    expect(decoded(headers['x-door-form'])).toEqual({ number: '奈公(治)受案〔2026〕1号', code: 'ABCD' });
    expect(headers['x-door-client']).toBe('203.0.113.7');
    expect(headers).not.toHaveProperty('x-door-anything');
    expect(headers).not.toHaveProperty('content-length');
  });

  test('fields left out are empty; the other language has its own answer', async () => {
    const { ask, asked } = await openPublic(ANSWERS);
    expect((await ask('/mn/cases', post({}))).text).toBe(html('answer mn'));
    expect(decoded(asked[0]?.headers['x-door-form'])).toEqual({ number: '', code: '' });
    expect(asked[0]?.headers['x-door-client']).toBe('127.0.0.1');
  });

  test("the answer's own status stands", async () => {
    const { ask } = await openPublic({
      '/zh/cases/answer': (_, res) =>
        sendHtml(res, html('x', { head: '<meta name="door:status" content="422"/>' })),
    });
    expect((await ask('/zh/cases', post({ number: '1' }))).status).toBe(422);
  });

  test('two personal answers of the same words are never kept among the pages', async () => {
    let n = 0;
    const { ask } = await openPublic({
      '/zh/cases/answer': (_, res) =>
        sendHtml(res, html(`${++n}`, { head: '<meta name="door:cache" content="no-store"/>' })),
    });
    expect((await ask('/zh/cases', post({}))).text).toBe(html('1'));
    expect((await ask('/zh/cases', post({}))).text).toBe(html('2'));
  });

  test('a failure says what became of what was filled in', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { ask } = await openPublic({ '/zh/cases/answer': () => Promise.reject(new Error('down')) });
    const got = await ask('/zh/cases', post({ number: '1' }));
    expect(got.status).toBe(500);
    expect(got.text).toContain('中没有保存');
  });
});

describe('forms that are refused', () => {
  test.each([
    [415, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }],
    [415, { method: 'POST', body: 'number=1' }],
    [413, post({ number: 'x'.repeat(5000) })],
    [400, { ...post({}), body: 'number=1&number=2' }],
    [400, { ...post({}), body: Buffer.from([0x6e, 0x3d, 0xff, 0xfe]) }],
    [403, post({}, { 'sec-fetch-site': 'cross-site' })],
    [403, post({}, { 'sec-fetch-site': 'same-site' })],
    [
      403,
      post({}, { 'sec-fetch-site': 'cross-site', origin: 'http://naiman.example', host: 'naiman.example' }),
    ],
    [403, post({}, { origin: 'https://evil.example' })],
    [403, post({}, { origin: 'null' })],
    [403, post({}, { origin: 'http://naiman.example.evil.example', host: 'naiman.example' })],
  ])('with %i: %o', async (status, request) => {
    const { ask, asked } = await openPublic(ANSWERS);
    const got = await ask('/zh/cases', request);
    expect(got.status).toBe(status);
    expect(got.headers.connection).toBe('close');
    expect(got.text).toContain('中标题 refused');
    expect(asked).toEqual([]);
  });

  test.each<[Record<string, string>]>([
    [{ 'sec-fetch-site': 'same-origin', origin: 'null' }],
    [{ 'sec-fetch-site': 'none' }],
    [{ origin: 'http://naiman.example', host: 'naiman.example' }],
    [{ origin: 'https://public.example', host: '10.0.0.5:3000' }],
    [{}],
  ])('but not from the site itself: %o', async (headers) => {
    const { ask } = await openPublic(ANSWERS, { publicUrl: 'https://public.example' });
    expect((await ask('/zh/cases', post({}, headers))).status).toBe(200);
  });

  /** Writes raw bytes and gives back all that is answered. */
  const raw = (port: number, text: string) =>
    new Promise<string>((resolve) => {
      let got = '';
      const socket = net.connect(port, '127.0.0.1', () => socket.write(text));
      socket.on('data', (part) => {
        got += part;
      });
      socket.on('close', () => resolve(got));
      socket.on('error', () => {});
    });
  const HEAD = 'POST /zh/cases HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n';

  test('a body that never ends its first kilobyte is given up', async () => {
    const { port, asked } = await openPublic(ANSWERS, { limits: { bodyMs: 150 } });
    const got = await raw(port, `${HEAD}Content-Length: 100\r\n\r\nnumber=1`);
    expect(got).toMatch(/^HTTP\/1\.1 408 /);
    expect(asked).toEqual([]);
  });

  test('a body without a length is counted as it comes', async () => {
    const { port, asked } = await openPublic(ANSWERS);
    const chunk = `800\r\n${'a'.repeat(0x800)}\r\n`;
    const got = await raw(port, `${HEAD}Transfer-Encoding: chunked\r\n\r\n${chunk}${chunk}${chunk}`);
    expect(got).toMatch(/^HTTP\/1\.1 413 /);
    expect(asked).toEqual([]);
  });

  test('two lengths are no request at all', async () => {
    const { port, asked } = await openPublic(ANSWERS);
    const both = `${HEAD}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /admin HTTP/1.1\r\n\r\n`;
    expect(await raw(port, both)).toMatch(/^HTTP\/1\.1 400 /);
    expect(asked).toEqual([]);
  });
});

describe("the reader's choices", () => {
  const AGE = 365 * 24 * 60 * 60;
  const choose = async (
    fields: Record<string, string>,
    headers: Record<string, string> = {},
    trusted = '',
  ) => {
    const { ask, asked } = await openPublic({}, { trusted });
    const got = await ask('/mn/preferences', post(fields, headers));
    expect(asked).toEqual([]);
    return got;
  };

  test('are kept in one cookie, and the reader is back where they were', async () => {
    const got = await choose({ theme: 'dark', care: 'on', size: '2', back: '/mn/news?page=2' });
    expect([got.status, got.headers.location]).toEqual([303, '/mn/news?page=2']);
    expect(got.headers['set-cookie']).toEqual([
      `reader=t=dark.c=on.s=2; Path=/; Max-Age=${AGE}; HttpOnly; SameSite=Lax`,
    ]);
    expect(got.headers['cache-control']).toBe('no-store');
  });

  test.each([
    [{ theme: 'dark' }, 'c=on.s=3', 't=dark.c=on.s=3'],
    [{ care: 'off' }, 't=light.c=on', 't=light'],
    [{ theme: 'auto', size: '1' }, 't=dark.c=on.s=4', 'c=on'],
    [{ theme: 'pink; Domain=evil', size: '99', care: 'yes' }, '', ''],
    [{ size: '4' }, 'x=1.t=<b>.s=', 's=4'],
  ])('%o over "%s" is "%s"', async (fields, before, after) => {
    const got = await choose(fields, { cookie: `a=b; reader=${before}; c=d` });
    expect(got.headers['set-cookie']?.[0]).toMatch(`reader=${after}; Path=/; Max-Age=${after ? AGE : 0};`);
  });

  test('go over encrypted connections only, where there is one', async () => {
    const got = await choose({ care: 'on' }, { 'x-forwarded-proto': 'https' }, '127.0.0.1');
    expect(got.headers['set-cookie']?.[0]).toMatch(/; Secure$/);
  });

  test.each([
    'https://evil.example/zh',
    '//evil.example',
    '/\\evil.example',
    '/zh\\..\\..\\evil',
    'javascript:alert(1)',
    '/zh/../../evil',
    '/zh\r\nSet-Cookie: a=b',
    '/admin',
    '/media/a.png',
    '/zh/cases/answer',
    '/',
    'zh',
    '',
    '/zh?_rsc=1',
  ])('lead to no address but a page of the site: %s', async (back) => {
    const got = await choose({ care: 'on', back });
    expect([got.status, got.headers.location]).toEqual([303, '/mn/preferences']);
  });

  test('from another site are not taken', async () => {
    const got = await choose({ care: 'on' }, { 'sec-fetch-site': 'cross-site' });
    expect(got.status).toBe(403);
    expect(got.headers['set-cookie']).toBeUndefined();
  });
});
