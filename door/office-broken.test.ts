import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, test } from 'vitest';
import { askRaw, closeAll, fakeNext, openServer, WORDS } from './fixtures';
import { Metrics } from './metrics';
import { createOfficeDoor } from './office';

afterEach(closeAll);

const office = () => {
  const { next, asked } = fakeNext({ '/admin': (_, res) => void res.end('the desk') });
  const settings = { trusted: [], metricsToken: null };
  const record = () => {};
  const door = { next, words: WORDS, settings, metrics: new Metrics(), record, isOpen: () => true };
  return { server: createOfficeDoor(door), asked };
};

/** What an editor is to read: what happened, and the way back to the desk, not to the site. */
const isPage = (got: string): void => {
  expect(got).toContain('中标题 refused');
  expect(got).toContain('<a href="/admin">进入</a>');
  expect(got).not.toContain('"/zh"');
  const [head = '', body = ''] = got.split('\r\n\r\n');
  expect(head).toMatch(/\r\ncontent-type: text\/html; charset=utf-8\r\n/);
  expect(head).toMatch(/\r\ncontent-security-policy: frame-ancestors 'self'/);
  expect(head).toMatch(/\r\ncache-control: no-store\r\n/);
  expect(head).toContain(`\r\ncontent-length: ${Buffer.byteLength(body)}\r\n`);
};

describe('a request to the office door that is none', () => {
  test('is answered with a page of the desk', async () => {
    const { server, asked } = office();
    const got = await askRaw(await openServer(server), 'HELLO\r\n\r\n');
    expect(got).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    isPage(got);
    expect(asked).toEqual([]);
  });

  test('so is one with a head larger than any browser sends', async () => {
    const { server } = office();
    const long = `GET /admin HTTP/1.1\r\nHost: x\r\nX-Long: ${'a'.repeat(20_000)}\r\n\r\n`;
    const got = await askRaw(await openServer(server), long);
    expect(got).toMatch(/^HTTP\/1\.1 431 /);
    isPage(got);
  });

  test('so is one that does not come to its end in time', async () => {
    const { server } = office();
    const socket = new PassThrough();
    const late = Object.assign(new Error('late'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });
    server.emit('clientError', late, socket);
    const got = await text(socket);
    expect(got).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n[\s\S]*中没有保存/);
    isPage(got);
  });

  test('a whole request before it on the connection is answered first', async () => {
    const { server } = office();
    const good = 'GET /admin HTTP/1.1\r\nHost: x\r\n\r\n';
    const got = await askRaw(await openServer(server), `${good}HELLO\r\n\r\n`);
    expect(got).toMatch(/^HTTP\/1\.1 200 [\s\S]*the desk[\s\S]*HTTP\/1\.1 400 /);
  });
});

test.each([
  ['names no host', 400, 'GET /admin HTTP/1.1\r\n\r\n'],
  ['names two hosts', 400, 'GET /admin HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n'],
  ['expects what there is not', 417, 'GET /admin HTTP/1.1\r\nHost: x\r\nExpect: tea\r\n\r\n'],
])('a request that %s is refused with a sentence: %i', async (_, status, request) => {
  const { server, asked } = office();
  const got = await askRaw(await openServer(server), request);
  expect(got).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(got).toContain('请求写得不完整，没有执行。');
  expect(asked).toEqual([]);
});
