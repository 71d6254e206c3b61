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
  [{ PORT: 'http' }, /PORT.*"http"/],
  [{ PORT: '65536' }, /PORT/],
  [{ OFFICE_PORT: '-1' }, /OFFICE_PORT/],
  [{ DOOR: 'back' }, /DOOR.*"back"/],
  [{ HOST: 'a b' }, /HOST/],
  [{ OFFICE_HOST: 'http://x' }, /OFFICE_HOST/],
  [{ TRUSTED_PROXIES: '10.0.0.0/33' }, /TRUSTED_PROXIES.*10\.0\.0\.0\/33/],
  [{ PUBLIC_URL: 'naiman.example' }, /PUBLIC_URL/],
  [{ PUBLIC_URL: 'javascript:alert(1)' }, /PUBLIC_URL/],
  [{ PORT: '3001' }, /PORT and OFFICE_PORT/],
  [{ LOG: 'loud' }, /LOG 应为 json、yes 或 no.*“loud”/],
  [{ SAMPLE_CONTENT: 'nein' }, /SAMPLE_CONTENT.*“nein”/],
  [{ OFFICE_TLS: 'on' }, /OFFICE_TLS.*“on”/],
  [{ EDGE_SECONDS: '3600' }, /EDGE_SECONDS.*60/],
  [{ METRICS_TOKEN: 'short' }, /METRICS_TOKEN/],
  [{ METRICS_PORT: '99999' }, /METRICS_PORT/],
])('a wrong value is refused by name: %o', (env, message) => {
  expect(() => readSettings(env)).toThrow(message);
});
