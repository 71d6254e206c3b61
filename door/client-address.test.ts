import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { clientAddress, isSecure, parseTrusted } from './client-address';

const request = (remoteAddress: string | undefined, headers: Record<string, string> = {}) =>
  ({ socket: { remoteAddress }, headers }) as unknown as IncomingMessage;
const from = (peer: string | undefined, forwarded: string | null, trusted = '') =>
  clientAddress(
    request(peer, forwarded === null ? {} : { 'x-forwarded-for': forwarded }),
    parseTrusted(trusted),
  );

const PROXY = '127.0.0.1, ::1, 10.0.0.0/8';

describe('without a trusted proxy', () => {
  test.each([
    ['203.0.113.7', null, '203.0.113.7'],
    ['::ffff:203.0.113.7', null, '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', null, '2001:db8:1:2::/64'],
    ['fe80::1%eth0', null, 'fe80:0:0:0::/64'],
    ['203.0.113.7', '1.2.3.4', '203.0.113.7'],
    ['::1', '1.2.3.4', '0:0:0:0::/64'],
    [undefined, '1.2.3.4', 'unknown'],
  ])('%s saying %s is %s', (peer, forwarded, key) => {
    expect(from(peer, forwarded)).toBe(key);
  });
});

describe('behind trusted proxies', () => {
  test.each([
    // peer, X-Forwarded-For, client
    ['127.0.0.1', '203.0.113.7', '203.0.113.7'],
    ['::ffff:127.0.0.1', '203.0.113.7', '203.0.113.7'],
    ['::1', '203.0.113.7', '203.0.113.7'],
    // What the client wrote itself stands left and is not reached.
    ['127.0.0.1', '1.1.1.1, 203.0.113.7', '203.0.113.7'],
    ['127.0.0.1', '127.0.0.1, 203.0.113.7', '203.0.113.7'],
    ['127.0.0.1', '1.1.1.1, 203.0.113.7, 10.4.5.6', '203.0.113.7'],
    // A peer that is not trusted cannot vouch.
    ['198.51.100.9', '127.0.0.1', '198.51.100.9'],
    // All hops trusted: the leftmost.
    ['127.0.0.1', '10.0.0.1, 10.0.0.2', '10.0.0.1'],
    ['127.0.0.1', null, '127.0.0.1'],
    ['127.0.0.1', '', '127.0.0.1'],
    // Rubbish ends the walk, however much stands behind it.
    ['127.0.0.1', '203.0.113.7, unknown', '127.0.0.1'],
    ['127.0.0.1', '203.0.113.7, rubbish, 10.0.0.9', '10.0.0.9'],
    ['127.0.0.1', '0x7f.1', '127.0.0.1'],
    ['127.0.0.1', '3405803783', '127.0.0.1'],
    // Ports, brackets and mapped addresses as some proxies write them.
    ['127.0.0.1', '203.0.113.7:51234', '203.0.113.7'],
    ['127.0.0.1', '[2001:db8::1]:443', '2001:db8:0:0::/64'],
    ['127.0.0.1', '::ffff:203.0.113.7', '203.0.113.7'],
    ['127.0.0.1', '2001:db8:1:2:ffff::1', '2001:db8:1:2::/64'],
  ])('%s forwarding %s is %s', (peer, forwarded, key) => {
    expect(from(peer, forwarded, PROXY)).toBe(key);
  });

  test('two addresses of one household share a key, two households do not', () => {
    const key = (address: string) => from(address, null);
    expect(key('2001:db8:0:1::a')).toBe(key('2001:db8:0:1:9:9:9:9'));
    expect(key('2001:db8:0:1::a')).not.toBe(key('2001:db8:0:2::a'));
  });
});

test.each(['localhost', '10.0.0.0/33', '10.0.0.0/8/8', '1.2.3', '::1/129', '10.0.0.0/'])(
  'not a proxy: %s',
  (entry) => {
    expect(() => parseTrusted(`127.0.0.1, ${entry}`)).toThrow(entry);
  },
);

test('only a trusted proxy can say that a connection is encrypted', () => {
  const trusted = parseTrusted('127.0.0.1');
  const said = { 'x-forwarded-proto': 'https' };
  expect(isSecure(request('127.0.0.1', said), trusted)).toBe(true);
  expect(isSecure(request('203.0.113.7', said), trusted)).toBe(false);
  expect(isSecure(request('127.0.0.1', { 'x-forwarded-proto': 'https, http' }), trusted)).toBe(false);
  expect(isSecure(request('127.0.0.1'), trusted)).toBe(false);
});
