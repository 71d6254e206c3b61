import { brotliDecompressSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { keepFileGuard } from '@/domain/file-guard';
import { closeAll, html, openPublic, sendHtml } from '../fixtures';
import { FILE_POLICY } from './security-headers';
import { siteFiles } from './site-files';

afterEach(async () => {
  vi.restoreAllMocks();
  keepFileGuard(undefined);
  await closeAll();
});

const CSS = 'a{color:red}'.repeat(200);
const BYTES = Buffer.from(Array.from({ length: 300_000 }, (_, i) => i % 251));

test('a hashed style sheet is compressed and kept for ever', async () => {
  const { ask } = await openPublic({
    '/_next/static/chunks/a.css': (_, res) =>
      void res
        .writeHead(200, {
          'content-type': 'text/css',
          'cache-control': 'public, max-age=31536000, immutable',
        })
        .end(CSS),
  });
  const got = await ask('/_next/static/chunks/a.css', { headers: { 'accept-encoding': 'br' } });
  expect(brotliDecompressSync(got.body).toString()).toBe(CSS);
  expect(got.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(got.headers['content-type']).toBe('text/css');
  const headers = { 'accept-encoding': 'br', 'if-none-match': String(got.headers.etag) };
  expect((await ask('/_next/static/chunks/a.css', { headers })).status).toBe(304);
});

test('a style sheet without a digest (while developing) is not kept', async () => {
  const { ask } = await openPublic({
    '/_next/static/chunks/a.css': (_, res) =>
      void res.writeHead(200, { 'content-type': 'text/css', 'cache-control': 'no-store' }).end(CSS),
  });
  expect((await ask('/_next/static/chunks/a.css')).headers['cache-control']).toBe('no-store');
});

test('a picture passes as it comes, with the door’s headers only', async () => {
  const { ask, asked } = await openPublic({
    '/media/a.webp': async (req, res) => {
      res.setHeader('Set-Cookie', 'a=b');
      res.setHeader('x-nextjs-cache', 'HIT');
      res.setHeader('Content-Type', 'image/webp');
      res.setHeader('ETag', '"v1"');
      if (req.headers['if-none-match'] === '"v1"') return void res.writeHead(304).end();
      res.setHeader('content-length', String(BYTES.length));
      for (let at = 0; at < BYTES.length; at += 50_000)
        if (!res.write(BYTES.subarray(at, at + 50_000))) await new Promise((go) => res.once('drain', go));
      res.end();
    },
  });
  const got = await ask('/media/a.webp', { headers: { cookie: 'payload-token=x', 'accept-encoding': 'br' } });
  expect(got.body.equals(BYTES)).toBe(true);
  expect(got.headers).toMatchObject({
    'content-type': 'image/webp',
    'content-length': '300000',
    etag: '"v1"',
    'cache-control': 'public, max-age=300, stale-if-error=86400',
    'content-security-policy': FILE_POLICY,
    'x-content-type-options': 'nosniff',
  });
  for (const name of ['set-cookie', 'x-powered-by', 'x-nextjs-cache', 'content-encoding'])
    expect(got.headers).not.toHaveProperty(name);
  expect(asked[0]?.headers).not.toHaveProperty('cookie');

  expect((await ask('/media/a.webp', { headers: { 'if-none-match': '"v1"' } })).status).toBe(304);
  const head = await ask('/media/a.webp', { method: 'HEAD' });
  expect([head.status, head.body.length, head.headers['content-length']]).toEqual([200, 0, '300000']);
});

test('a PDF is kept by the reader and by no cache, and opened by a program of their own', async () => {
  const { ask } = await openPublic({
    '/attachments/a.pdf': (_, res) =>
      void res
        .writeHead(200, {
          'content-type': 'application/pdf',
          'content-disposition': 'attachment; filename="a.pdf"',
          'cache-control': 'public, max-age=9',
          'content-length': '5',
        })
        .end('%PDF-'),
  });
  const got = await ask('/attachments/a.pdf');
  expect(got.headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': 'attachment; filename="a.pdf"',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'content-security-policy': FILE_POLICY,
  });
  expect(FILE_POLICY).toContain('sandbox');
  expect(got.headers).not.toHaveProperty('x-accel-expires');
});

test.each([
  '/media/none.png',
  '/attachments/none.pdf',
  '/scripts/none.js',
  '/fonts/none.woff2',
  '/sitemap.xml',
])('what Next has not is a short 404: %s', async (path) => {
  const { ask } = await openPublic({});
  const got = await ask(path);
  expect(got.status).toBe(404);
  expect(got.text).toContain('中标题 missing');
  expect(got.text).not.toContain('__next_error__');
});

test.each(['/media/a.png', '/scripts/page.js'])('what fails is a short 500: %s', async (path) => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { ask } = await openPublic({
    '/media/a.png': () => Promise.reject(new Error('disk')),
    '/scripts/page.js': (_, res) => sendHtml(res, html('disk'), 500),
  });
  const got = await ask(path);
  expect(got.status).toBe(500);
  expect(got.text).toContain('failed');
  expect(got.text).not.toContain('disk');
});

test('half a picture does not look like a whole one', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { ask } = await openPublic({
    '/media/a.png': (_, res) => {
      res.writeHead(200, { 'content-type': 'image/png' });
      res.write(BYTES.subarray(0, 1000));
      setTimeout(() => res.destroy(new Error('disk')), 20);
    },
  });
  await expect(ask('/media/a.png')).rejects.toThrow();
});

test('the watchdog hears whether the site can serve, and nothing else', async () => {
  const well = await openPublic({
    '/healthz': (_, res) => void res.end('the site says more than is let out'),
  });
  const got = await well.ask('/healthz');
  expect([got.status, got.text, got.headers['cache-control']]).toEqual([200, 'ok\n', 'no-store']);

  const ill = await openPublic({
    '/healthz': (_, res) => {
      res.writeHead(503);
      res.end('SQLITE_CORRUPT');
    },
  });
  const refused = await ill.ask('/healthz');
  expect([refused.status, refused.text]).toEqual([503, 'unavailable\n']);
});

test('the watchdog is told to wait until a first page has been made; readers are answered before', async () => {
  let makeReady = () => {};
  const ready = new Promise<void>((resolve) => {
    makeReady = resolve;
  });
  const { ask, asked } = await openPublic(
    { '/healthz': (_, res) => void res.end(), '/zh': (_, res) => sendHtml(res, html('x')) },
    { ready },
  );
  const early = await ask('/healthz');
  expect([early.status, early.text, asked]).toEqual([503, 'starting\n', []]);
  expect((await ask('/zh')).status).toBe(200);
  const waiting = ask('/healthz');
  makeReady();
  expect((await waiting).status).toBe(200);
});

test('a made-up name of a file is a missing page, whatever Next draws there', async () => {
  const drawn = (_: unknown, res: Parameters<typeof sendHtml>[0]) =>
    sendHtml(res, html('<script>x</script>'));
  const files = ['/scripts/nix.js', '/pictures/nix.webp', '/fonts/nix.woff2', '/media/nix.webp'];
  const open = await openPublic(Object.fromEntries(files.map((file) => [file, drawn])));
  for (const file of files) {
    const got = await open.ask(file);
    expect([got.status, got.text.includes('<script')], file).toEqual([404, false]);
  }
  const known = await openPublic({}, { siteFiles: siteFiles('.') });
  expect((await known.ask('/pictures/nix.webp')).status).toBe(404);
  expect((await known.ask('/_next/static/nix.css')).status).toBe(404);
  expect(new Set(known.asked.map(({ url }) => url))).toEqual(new Set(['/zh/not-found']));
  expect(siteFiles('.')('/fonts/nsm-hudum.woff2')).toBe(true);
  expect(siteFiles('.')('/media/a.webp')).toBe(true);
});

test('a file that the desk has not taken in is a missing page nobody keeps, and Next is not asked for it', async () => {
  const told: string[] = [];
  keepFileGuard(async (path) => {
    told.push(path);
    return !path.includes('nix');
  });
  const { ask, asked } = await openPublic(
    { '/media/a.webp': (_, res) => void res.writeHead(200, { 'content-type': 'image/webp' }).end('RIFF') },
    { trusted: '127.0.0.1' },
  );
  for (const file of ['/media/nix.webp', '/attachments/nix.pdf', '/media/%E5%9B%BEnix.webp']) {
    const got = await ask(file);
    expect([got.status, got.headers['cache-control']], file).toEqual([404, 'no-store']);
    expect(got.headers).not.toHaveProperty('x-accel-expires');
  }
  expect(new Set(asked.map(({ url }) => url))).toEqual(new Set(['/zh/not-found']));
  expect((await ask('/media/a.webp')).text).toBe('RIFF');
  expect(told).toEqual(['/media/nix.webp', '/attachments/nix.pdf', '/media/图nix.webp', '/media/a.webp']);
});

test('a file says how long it is where Next keeps that to itself', async () => {
  const { ask } = await openPublic({
    '/attachments/a.pdf': (_, res) => {
      res.writeHead(200, { 'content-type': 'application/pdf', 'x-door-length': '5' });
      res.end('%PDF-');
    },
  });
  for (const method of ['GET', 'HEAD']) {
    const got = await ask('/attachments/a.pdf', { method });
    expect(got.headers['content-length'], method).toBe('5');
    expect(got.headers).not.toHaveProperty('x-door-length');
    expect(got.headers).not.toHaveProperty('transfer-encoding');
  }
});
