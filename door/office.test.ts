import http, { type ServerResponse } from 'node:http';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { revision } from '@/domain/revision';
import { parseTrusted } from './client-address';
import { type Ask, ask, closeAll, fakeNext, html, openServer, sendHtml, WORDS } from './fixtures';
import { Metrics } from './metrics';
import { createOfficeDoor } from './office';
import type { RequestRecord } from './request-log';

afterEach(async () => {
  vi.restoreAllMocks();
  await closeAll();
});

const openOffice = async (
  routes: Parameters<typeof fakeNext>[0],
  trusted = '',
  metricsToken: string | null = null,
  ready?: Promise<void>,
) => {
  const { next, asked } = fakeNext(routes);
  const settings = { trusted: parseTrusted(trusted), metricsToken };
  const metrics = new Metrics();
  const record = (one: RequestRecord) => metrics.count(one);
  const door = { next, words: WORDS, settings, metrics, record, isOpen: () => true, ready };
  const port = await openServer(createOfficeDoor(door));
  return { port, asked, ask: (path: string, more?: Ask) => ask(port, path, more) };
};

test('the desk comes whole, as Next sends it, and no cache keeps it', async () => {
  const desk = html('<script>self.__next_f=[]</script><p>中</p>', { lang: 'mn' });
  const { ask, asked } = await openOffice({
    '/admin': (_, res) => {
      res.setHeader('Set-Cookie', 'payload-token=x; HttpOnly');
      res.setHeader('Cache-Control', 'public');
      sendHtml(res, desk);
    },
  });
  const got = await ask('/admin?x=1', { headers: { cookie: 'payload-token=y', 'next-action': 'a' } });
  expect(got).toMatchObject({ status: 200, text: desk });
  expect(got.headers).toMatchObject({
    'set-cookie': ['payload-token=x; HttpOnly'],
    'cache-control': 'no-store',
    'x-frame-options': 'SAMEORIGIN',
    'x-content-type-options': 'nosniff',
    'content-security-policy': expect.stringContaining("frame-ancestors 'self'"),
  });
  expect(got.headers).not.toHaveProperty('x-powered-by');
  expect(asked[0]?.headers).toMatchObject({ cookie: 'payload-token=y', 'next-action': 'a' });
});

test('a PDF does nothing by itself at the desk either, and is not kept', async () => {
  const { ask } = await openOffice({
    '/api/attachments/file/a.pdf': (_, res) =>
      void res
        .writeHead(200, {
          'content-type': 'application/pdf',
          'content-disposition': 'attachment',
          'x-door-length': '5',
        })
        .end('%PDF-'),
  });
  const { headers } = await ask('/api/attachments/file/a.pdf');
  expect(headers, 'what a route says to the doors alone').not.toHaveProperty('x-door-length');
  expect(headers).toMatchObject({
    'content-security-policy': expect.stringMatching(/default-src 'none'.*sandbox/),
    'content-disposition': 'attachment',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
});

test('bodies and methods pass, and data is not kept', async () => {
  const { ask } = await openOffice({
    '/api/articles': async (req, res) => {
      const parts: Buffer[] = [];
      for await (const part of req) parts.push(part);
      res.writeHead(201, { 'Content-Type': 'application/json; charset=utf-8' });
      res.end(JSON.stringify({ method: req.method, size: Buffer.concat(parts).length }));
    },
  });
  const got = await ask('/api/articles', {
    method: 'PATCH',
    headers: { cookie: 'naiman-office-token=x' },
    body: Buffer.alloc(100_000),
  });
  expect([got.status, JSON.parse(got.text)]).toEqual([201, { method: 'PATCH', size: 100_000 }]);
  expect(got.headers['cache-control']).toBe('no-store');
});

test('an answer is passed on as it comes, not at its end', async () => {
  let finish = () => {};
  const { port } = await openOffice({
    '/admin': (_, res) => {
      res.writeHead(200, { 'content-type': 'text/html' });
      res.write('first');
      finish = () => res.end(' last');
    },
  });
  const { body } = await fetch(`http://127.0.0.1:${port}/admin`);
  const reader = body?.getReader();
  const next = async () => new TextDecoder().decode((await reader?.read())?.value);
  expect(await next()).toBe('first');
  finish();
  expect(await next()).toBe(' last');
});

describe('headers that only the inside may write', () => {
  const forged = {
    'X-Door-Form': 'a',
    'x-door-client': 'b',
    'x-middleware-subrequest': 'middleware:middleware',
    'x-forwarded-for': '1.2.3.4',
    'x-forwarded-host': 'evil.example',
    'x-kept': 'yes',
  };
  const seen = async (trusted: string) => {
    let raw: string[] = [];
    const { ask, asked } = await openOffice(
      {
        '/api/x': (req, res) => {
          raw = req.rawHeaders.map((text) => text.toLowerCase());
          res.end();
        },
      },
      trusted,
    );
    await ask('/api/x', { headers: forged });
    return { headers: asked[0]?.headers ?? {}, raw };
  };

  test('never come in', async () => {
    const { headers, raw } = await seen('');
    expect(Object.keys(headers).filter((name) => /^x-/.test(name))).toEqual(['x-kept', 'x-door-client']);
    expect(raw.filter((text) => /^x-/.test(text))).toEqual(['x-kept', 'x-door-client']);
    expect(headers['x-door-client'], 'the door says who asks').toBe('127.0.0.1');
  });

  test('those of a trusted proxy do', async () => {
    const { headers } = await seen('127.0.0.1');
    expect(Object.keys(headers).filter((name) => /^x-/.test(name))).toEqual([
      'x-forwarded-for',
      'x-forwarded-host',
      'x-kept',
      'x-door-client',
    ]);
    expect(headers['x-door-client']).toBe('1.2.3.4');
  });
});

test.each(['/zh', '/mn/news', '/zh/cases/answer', '/robots.txt', '/administrator', '/apis'])(
  'the public site is not here: %s',
  async (path) => {
    const { ask, asked } = await openOffice({});
    const got = await ask(path);
    expect(got.status).toBe(404);
    expect(got.text).toContain('<a href="/admin">进入</a>');
    expect(got.headers['cache-control']).toBe('no-store');
    expect(asked).toEqual([]);
  },
);

test('/ leads to the desk, /healthz answers', async () => {
  const { ask } = await openOffice({});
  const home = await ask('/');
  expect([home.status, home.headers.location]).toEqual([302, '/admin']);
  expect((await ask('/healthz')).text).toBe('ok\n');
});

test('/healthz says that the process is starting until it has made a page', async () => {
  let makeReady = () => {};
  const ready = new Promise<void>((resolve) => {
    makeReady = resolve;
  });
  const { ask } = await openOffice({}, '', null, ready);
  const starting = await ask('/healthz');
  expect([starting.status, starting.text]).toEqual([503, 'starting\n']);
  makeReady();
  expect((await ask('/healthz')).status).toBe(200);
});

test('a failing handler tells nothing of the inside', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { ask } = await openOffice({ '/admin': () => Promise.reject(new Error('secret')) });
  const got = await ask('/admin');
  expect([got.status, got.text]).toEqual([500, '500\n']);
});

describe('figures for the operator', () => {
  const figures = async (token: string | null, headers: Record<string, string> = {}) => {
    const { ask } = await openOffice({ '/admin': (_, res) => void res.end() }, '127.0.0.1', token);
    await ask('/admin/collections/cases/123?search=J15052520260100000001');
    return ask('/metrics', { headers });
  };

  test('are shown to this machine, and name nobody', async () => {
    const got = await figures(null);
    expect([got.status, got.headers['cache-control']]).toEqual([200, 'no-store']);
    expect(got.text).toContain(
      'naiman_requests_total{door="office",kind="/admin",method="GET",status="404"} 1',
    );
    expect(got.text).not.toMatch(/collections|J1505|127\.0/);
  });

  test('are not shown to who comes through a proxy on this machine', async () => {
    for (const name of ['x-forwarded-for', 'x-real-ip', 'via', 'forwarded'])
      expect((await figures(null, { [name]: '203.0.113.7' })).status, name).toBe(404);
  });

  test('are shown to who knows the word, wherever it is asked from', async () => {
    const word = 'a-word-of-sixteen-letters';
    expect((await figures(word)).status).toBe(404);
    expect((await figures(word, { authorization: 'Bearer other' })).status).toBe(404);
    const headers = { authorization: `Bearer ${word}`, 'x-forwarded-for': '203.0.113.7' };
    expect((await figures(word, headers)).status).toBe(200);
  });
});

test('whatever the desk was told to do, public pages are asked for anew from the moment it answers', async () => {
  const { ask } = await openOffice({ '/api/articles': (_, res) => void res.end('{}') });
  const before = revision();
  await ask('/api/articles');
  await ask('/api/articles', { method: 'POST', headers: { origin: 'https://evil.example' } });
  expect(revision(), 'what is refused has changed nothing').toBe(before);
  await ask('/api/articles', { method: 'POST', body: '{}' });
  expect(revision()).toBeGreaterThan(before);
});

test('a draft is shown as the public door shows a page: with the session asked for, without the scripts of Next', async () => {
  const draft = html('<script>self.__next_f=[]</script><h1>草稿</h1>', { lang: 'zh-CN' });
  const { ask, asked } = await openOffice({
    '/preview/zh/articles/5': (_, res) => sendHtml(res, draft),
    '/preview/mn/articles/5': (_, res) => sendHtml(res, html('<p>nobody</p>'), 404),
  });
  const got = await ask('/preview/zh/articles/5', { headers: { cookie: 'payload-token=y', 'x-odd': '1' } });
  expect(got.status).toBe(200);
  expect(got.text).toContain('<h1>草稿</h1>');
  expect(got.text).not.toContain('__next_f');
  expect(got.headers).toMatchObject({
    'cache-control': 'no-store',
    'content-security-policy': expect.stringMatching(/default-src 'none'.*frame-ancestors 'self'/),
  });
  expect(asked[0]?.headers).toMatchObject({ cookie: 'payload-token=y' });
  expect(asked[0]?.headers).not.toHaveProperty('x-odd');
  const refused = await ask('/preview/mn/articles/5');
  expect(refused.status).toBe(404);
  expect(refused.text).toContain('还没有登录');
});

test('the pages for a password by mail lead to the page that says whom to ask', async () => {
  const { ask, asked } = await openOffice({});
  for (const path of ['/admin/forgot', '/admin/forgot?x=1', '/admin/reset/abc'])
    expect(await ask(path), path).toMatchObject({ status: 302, headers: { location: '/admin/login' } });
  expect(asked).toHaveLength(0);
});

test('a preview whose reader has gone is given up without a word, a fault of the desk is told', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const given: ServerResponse[] = [];
  const { port, ask } = await openOffice({
    '/preview/zh/articles/5': (_, res) => void given.push(res),
    '/preview/zh/articles/6': () => Promise.reject(new Error('secret of the inside')),
  });
  const reader = http.get({ port, host: '127.0.0.1', path: '/preview/zh/articles/5', agent: false });
  reader.on('error', () => {});
  await vi.waitFor(() => expect(given).toHaveLength(1));
  reader.destroy();
  await vi.waitFor(() => expect(given[0]?.destroyed).toBe(true));
  expect(told).not.toHaveBeenCalled();
  expect((await ask('/preview/zh/articles/6')).status).toBe(500);
  expect(told).toHaveBeenCalledTimes(1);
});
