import net from 'node:net';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { closeAll, openPublic } from '../fixtures';
import { FILE_POLICY } from './security-headers';

afterEach(closeAll);

const BYTES = Buffer.from(Array.from({ length: 300_000 }, (_, i) => i % 251));

test('a file is sent in the part that is asked for', async () => {
  const { ask, asked } = await openPublic({
    '/attachments/a.pdf': async (_, res) => {
      res.writeHead(200, {
        'content-type': 'application/pdf',
        'cache-control': 'no-store',
        etag: '"v1"',
        'x-door-length': String(BYTES.length),
      });
      for (let at = 0; at < BYTES.length; at += 10_000) res.write(BYTES.subarray(at, at + 10_000));
      res.end();
    },
  });
  const of = (headers: Record<string, string>, method = 'GET') =>
    ask('/attachments/a.pdf', { headers, method });
  for (const [range, from, to] of [
    ['bytes=9995-20004', 9995, 20_005],
    ['bytes=299999-', 299_999, 300_000],
    ['bytes=-100000', 200_000, 300_000],
    ['bytes=0-0', 0, 1],
  ] as const) {
    const got = await of({ range, 'if-range': '"v1"' });
    expect([got.status, got.body.equals(BYTES.subarray(from, to))], range).toEqual([206, true]);
    expect(got.headers).toMatchObject({
      'content-range': `bytes ${from}-${to - 1}/300000`,
      'content-length': String(to - from),
      'content-type': 'application/pdf',
      'cache-control': 'no-store',
      etag: '"v1"',
    });
    expect(got.headers['content-security-policy']).toBe(FILE_POLICY);
  }
  for (const headers of [{ range: 'bytes=0-1,5-6' }, { range: 'bytes=10-19', 'if-range': '"v0"' }, {}]) {
    const got = await of(headers as Record<string, string>);
    expect([got.status, got.body.equals(BYTES), got.headers['accept-ranges']]).toEqual([200, true, 'bytes']);
    expect(got.headers).not.toHaveProperty('content-range');
  }
  const head = await of({ range: 'bytes=10-19' }, 'HEAD');
  expect([head.status, head.headers['content-length'], head.headers['accept-ranges']]).toEqual([
    200,
    '300000',
    'bytes',
  ]);
  const beyond = await of({ range: 'bytes=300000-' });
  expect([beyond.status, beyond.headers['content-range'], beyond.body.length]).toEqual([
    416,
    'bytes */300000',
    0,
  ]);
  expect(asked.every(({ headers }) => !('range' in headers))).toBe(true);
});

test('a file of the site whose tag is weak is gone on with by its date', async () => {
  const at = new Date(performance.timeOrigin - 86_400_000).toUTCString();
  const { ask } = await openPublic({
    '/pictures/a.png': (_, res) =>
      void res
        .writeHead(200, {
          ...{ 'content-type': 'image/png', 'content-length': '6', 'last-modified': at, etag: 'W/"6-1"' },
        })
        .end('abcdef'),
  });
  const of = (ifRange: string) =>
    ask('/pictures/a.png', { headers: { range: 'bytes=2-', 'if-range': ifRange } });
  const part = await of(at);
  expect([part.status, part.text, part.headers['content-range']]).toEqual([206, 'cdef', 'bytes 2-5/6']);
  for (const other of ['W/"6-1"', new Date(0).toUTCString()])
    expect([(await of(other)).status, (await of(other)).text]).toEqual([200, 'abcdef']);
});

test('what comes after the part is not read, and the connection is good for the next', async () => {
  let isStopped = false;
  const { port } = await openPublic({
    '/attachments/a.pdf': (_, res) => {
      res.writeHead(200, { 'content-type': 'application/pdf', 'x-door-length': String(BYTES.length) });
      res.once('close', () => {
        isStopped = true;
      });
      // The rest never comes.
      res.write(BYTES.subarray(0, 10_000));
    },
  });
  const asking = 'GET /attachments/a.pdf HTTP/1.1\r\nHost: x\r\nRange: bytes=1-4\r\n\r\n';
  const socket = net.connect(port, '127.0.0.1', () => socket.write(asking));
  let got = '';
  socket.setEncoding('latin1').on('data', (part) => {
    got += part;
  });
  await vi.waitFor(() => expect([isStopped, got.endsWith('\x01\x02\x03\x04')]).toEqual([true, true]));
  got = '';
  socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
  await vi.waitFor(() => expect(got).toMatch(/^HTTP\/1\.1 302 /));
  socket.destroy();
});

test('a file that the site has compressed is passed on so, whole, to who takes gzip', async () => {
  const { ask, asked } = await openPublic({
    '/record/entries.jsonl': (req, res) => {
      const coding = req.headers['accept-encoding'] === 'gzip' ? { 'x-door-coding': 'gzip' } : {};
      res.writeHead(200, {
        'content-type': 'application/jsonl',
        'x-door-length': '5',
        'x-door-vary': 'Accept-Encoding',
        ...coding,
      });
      res.end('lines');
    },
  });
  const of = (accept: string) =>
    ask('/record/entries.jsonl', { headers: { 'accept-encoding': accept, range: 'bytes=0-1' } });
  for (const accept of ['gzip', 'br, GZIP;q=0.5']) {
    const got = await of(accept);
    expect([got.status, got.text, got.headers.vary], accept).toEqual([200, 'lines', 'Accept-Encoding']);
    expect(got.headers).toMatchObject({ 'content-encoding': 'gzip', 'content-length': '5' });
    expect(got.headers).not.toHaveProperty('accept-ranges');
  }
  for (const accept of ['', 'br', 'gzip;q=0']) {
    const got = await of(accept);
    expect([got.status, got.text, got.headers.vary], accept).toEqual([206, 'li', 'Accept-Encoding']);
    expect(got.headers).not.toHaveProperty('content-encoding');
  }
  expect(new Set(asked.map(({ headers }) => headers['accept-encoding']))).toEqual(
    new Set(['gzip', undefined]),
  );
});

test('a file that is compressed while it is read goes on so, without a length', async () => {
  const { ask } = await openPublic({
    '/record/entries.jsonl': (_, res) =>
      void res
        .writeHead(200, { 'content-type': 'application/jsonl', 'x-door-coding': 'gzip' })
        .end(gzipSync('lines')),
  });
  const { status, headers, body } = await ask('/record/entries.jsonl', {
    headers: { 'accept-encoding': 'gzip' },
  });
  expect([status, headers['content-encoding'], gunzipSync(body).toString()]).toEqual([200, 'gzip', 'lines']);
  expect(headers).not.toHaveProperty('content-length');
});

test('no proxy keeps the answer that a part does not exist', async () => {
  const { ask } = await openPublic(
    {
      '/media/a.webp': (_, res) =>
        void res.writeHead(200, { 'content-type': 'image/webp', 'content-length': '4' }).end('RIFF'),
    },
    { trusted: '127.0.0.1' },
  );
  expect((await ask('/media/a.webp')).headers).toHaveProperty('x-accel-expires');
  const got = await ask('/media/a.webp', { headers: { range: 'bytes=4-' } });
  expect([got.status, got.headers['cache-control']]).toEqual([416, 'no-store']);
  expect(got.headers).not.toHaveProperty('x-accel-expires');
});
