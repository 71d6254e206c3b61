import { expect, test } from 'vitest';
import { readSettings } from './settings';

test('nothing set: both doors, on every interface, nobody trusted', () => {
  expect(readSettings({})).toEqual({
    door: 'both',
    port: 3000,
    host: '0.0.0.0',
    officePort: 3001,
    officeHost: '0.0.0.0',
    trusted: [],
    publicUrl: null,
    log: 'none',
    edgeSeconds: 1,
    metricsPort: null,
    metricsToken: null,
  });
});

test('everything set', () => {
  const settings = readSettings({
    DOOR: 'office',
    PORT: '80',
    OFFICE_PORT: '8443',
    HOST: '127.0.0.1',
    OFFICE_HOST: '10.1.2.3',
    TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8',
    PUBLIC_URL: 'https://naiman.example',
    LOG: 'json',
    EDGE_SECONDS: '0',
    METRICS_PORT: '9464',
    METRICS_TOKEN: 'a-word-of-sixteen-letters',
  });
  expect(settings).toMatchObject({
    door: 'office',
    port: 80,
    officePort: 8443,
    host: '127.0.0.1',
    log: 'json',
    edgeSeconds: 0,
    metricsPort: 9464,
    metricsToken: 'a-word-of-sixteen-letters',
  });
  expect(settings.officeHost).toBe('10.1.2.3');
  expect(settings.publicUrl?.host).toBe('naiman.example');
  expect(settings.trusted).toHaveLength(2);
});

test.each([
  ['0', 'none'],
  ['No', 'none'],
  ['1', 'text'],
  ['yes', 'text'],
  ['json', 'json'],
])('LOG=%s: %s', (LOG, log) => expect(readSettings({ LOG }).log).toBe(log));

test.each([
  [{ PORT: 'http' }, /^PORT 应为 0 到 65535 的整数，现在是“http”/],
  [{ PORT: '65536' }, /^PORT 应为/],
  [{ OFFICE_PORT: '-1' }, /^OFFICE_PORT 应为.*“-1”/],
  [{ DOOR: 'back' }, /^DOOR 应为 public、office 或 both，现在是“back”/],
  [{ HOST: 'a b' }, /^HOST 应为本机用来监听的.*“a b”/],
  [{ OFFICE_HOST: 'http://x' }, /^OFFICE_HOST 应为.*“http:\/\/x”/],
  [{ TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/33' }, /^TRUSTED_PROXIES 里的“10\.0\.0\.0\/33”既不是/],
  [{ PUBLIC_URL: 'naiman.example' }, /^PUBLIC_URL 应为.*https:\/\/.*“naiman\.example”/],
  [{ PUBLIC_URL: 'javascript:alert(1)' }, /^PUBLIC_URL 应为/],
  [{ PORT: '3001' }, /^PORT 和 OFFICE_PORT 应为不同的端口，现在都是 3001/],
  [{ DOOR: 'public', METRICS_PORT: '3000' }, /^PORT 和 METRICS_PORT 应为不同/],
  [{ METRICS_PORT: '3001' }, /^OFFICE_PORT 和 METRICS_PORT 应为不同/],
  [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL 应为 fatal、.*“loud”/],
  [{ LOG: 'loud' }, /LOG 应为 json、yes 或 no.*“loud”/],
  [{ SAMPLE_CONTENT: 'nein' }, /SAMPLE_CONTENT.*“nein”/],
  [{ OFFICE_TLS: 'on' }, /OFFICE_TLS.*“on”/],
  [{ EDGE_SECONDS: '3600' }, /^EDGE_SECONDS 应为 0 到 60 的整数，现在是“3600”/],
  [{ METRICS_TOKEN: 'short' }, /^METRICS_TOKEN 应为至少 16 个/],
  [{ METRICS_PORT: '99999' }, /^METRICS_PORT 应为.*“99999”/],
])('a wrong value is refused by name: %o', (env, message) => {
  expect(() => readSettings(env)).toThrow(message);
  expect(() => readSettings(env)).toThrow(/。没有改动，请改正后再运行。$/);
});

test('a word that is secret is not said', () => {
  expect(() => readSettings({ METRICS_TOKEN: 'too short' })).toThrow(/^(?!.*too short)/);
});

test('ports of doors that are not opened here may be the same', () => {
  expect(readSettings({ DOOR: 'public', PORT: '3001' }).port).toBe(3001);
  expect(readSettings({ PORT: '0', OFFICE_PORT: '0' }).officePort).toBe(0);
});
