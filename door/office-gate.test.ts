import type { IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { keepSessionCheck } from '@/domain/office-session';
import { closeAll, fakeNext, openServer, WORDS } from './fixtures';
import { Metrics } from './metrics';
import { createOfficeDoor } from './office';
import { bodyLimit, refusalOf } from './office-gate';

afterEach(async () => {
  keepSessionCheck(undefined);
  await closeAll();
});

const MB = 1024 * 1024;
const session = { cookie: 'a=b; naiman-office-token=x' };
const asked = (more: Record<string, string>, url = '/api/articles', method = 'POST') => {
  const headers = { host: 'desk.example', ...more };
  const rawHeaders = Object.entries(headers).flat();
  return { method, url, headers, rawHeaders, httpVersion: '1.1' } as unknown as IncomingMessage;
};
const statusOf = async (...given: Parameters<typeof asked>) =>
  (await refusalOf(asked(...given)))?.status ?? null;

test('a path that a router further in may read as another is refused', async () => {
  for (const path of [
    '/_next/../revisions',
    '/admin/%2e%2e/zh',
    '/api/..%2fzh',
    '//[::1',
    '/admin/%ff',
    '/api\\x',
    'http://x/admin',
  ])
    expect(await statusOf({}, path, 'GET'), path).toBe(400);
  for (const path of ['/admin', '/api/articles?where[title][equals]=..%2f', '/api/media/file/%E7%81%AF.webp'])
    expect(await statusOf({}, path, 'GET'), path).toBeNull();
});

test('what another site makes a browser send is refused, whatever session comes along', async () => {
  const elsewhere: Record<string, string>[] = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
  ];
  for (const headers of elsewhere) {
    for (const method of ['POST', 'PATCH', 'PUT', 'DELETE'])
      expect(await statusOf({ ...session, ...headers }, '/api/users', method), method).toBe(403);
    expect(await statusOf({ ...session, ...headers }, '/admin', 'GET')).toBeNull();
  }
  const here: Record<string, string>[] = [
    { 'sec-fetch-site': 'same-origin' },
    { origin: 'https://desk.example' },
    {},
  ];
  for (const headers of here) expect(await statusOf({ ...session, ...headers })).toBeNull();
});

test('a body has a limit by its kind, and a small one without a session', async () => {
  const type = (kind: string) => ({ 'content-type': kind });
  expect(bodyLimit(asked(type('multipart/form-data; boundary=x')))).toBe(16 * 1024);
  expect(bodyLimit(asked({ ...session, ...type('multipart/form-data; boundary=x') }))).toBe(21 * MB);
  expect(bodyLimit(asked({ ...session, ...type('application/json') }))).toBe(6 * MB);
  expect(bodyLimit(asked({ ...session, ...type('application/x-www-form-urlencoded') }))).toBe(64 * 1024);
  const extract = asked(
    { ...session, ...type('application/octet-stream') },
    '/api/import-batches/upload?name=a',
  );
  expect(bodyLimit(extract)).toBe(300 * MB);
  expect(await statusOf({ ...session, 'content-length': String(6 * MB + 1) })).toBe(413);
  expect(await statusOf({ ...session, 'transfer-encoding': 'chunked' })).toBe(411);
});

test('a large body with a session that the desk does not know is not read', async () => {
  keepSessionCheck(async (headers) => headers.get('cookie') === 'naiman-office-token=real');
  const large = { 'content-length': String(MB) };
  expect(await statusOf({ ...session, ...large })).toBe(403);
  expect(await statusOf({ authorization: 'JWT made-up', ...large })).toBe(403);
  expect(await statusOf({ cookie: 'naiman-office-token=real', ...large })).toBeNull();
  expect(await statusOf({ ...session, 'content-length': '300' })).toBeNull();
});

test('what is refused is told in a sentence, and the desk never hears of it', async () => {
  const { next, asked } = fakeNext({});
  const settings = { trusted: [], metricsToken: null } as never;
  const kinds: string[] = [];
  const record = ({ kind }: { kind: string }) => void kinds.push(kind);
  const door = { next, words: WORDS, settings, metrics: new Metrics(), record, isOpen: () => true };
  const url = `http://127.0.0.1:${await openServer(createOfficeDoor(door))}`;
  const answer = await fetch(`${url}/api/users/login`, { method: 'POST', body: 'x'.repeat(20_000) });
  expect(answer.status).toBe(413);
  expect((await answer.json()).errors[0].message).toContain('太大');
  expect(answer.headers.get('connection')).toBe('close');
  const told = await new Promise<string>((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
      .pause()
      .once('error', reject);
    socket.write(`POST /api/articles HTTP/1.1\r\nHost: x\r\nContent-Length: ${8 * MB}\r\n\r\n`);
    socket.write(Buffer.alloc(8 * MB), () => socket.setEncoding('utf8').once('data', resolve).resume());
  });
  expect(told, 'a browser reads when it has sent').toContain('太大');
  expect(asked).toHaveLength(0);
  await fetch(`${url}/__nextjs_zhangsan`);
  await expect.poll(() => kinds.sort()).toEqual(['/__nextjs', 'door', 'door']);
});
