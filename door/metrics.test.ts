import { expect, test } from 'vitest';
import { Metrics } from './metrics';
import type { RequestRecord } from './request-log';

const RECORD: RequestRecord = { door: 'public', method: 'GET', kind: '/{locale}/news/*', status: 200, ms: 3 };

test('requests are counted by door, kind and status, their time in classes that add up', () => {
  const metrics = new Metrics();
  metrics.count(RECORD);
  metrics.count({ ...RECORD, ms: 40 });
  metrics.count({ ...RECORD, status: 404, kind: 'unknown', ms: 20_000 });
  const lines = metrics.text().split('\n');
  expect(lines).toContain(
    'naiman_requests_total{door="public",kind="/{locale}/news/*",method="GET",status="200"} 2',
  );
  expect(lines).toContain('naiman_requests_total{door="public",kind="unknown",method="GET",status="404"} 1');
  expect(lines).toContain('naiman_request_seconds_bucket{door="public",le="0.0025"} 0');
  expect(lines).toContain('naiman_request_seconds_bucket{door="public",le="0.005"} 1');
  expect(lines).toContain('naiman_request_seconds_bucket{door="public",le="0.05"} 2');
  expect(lines).toContain('naiman_request_seconds_bucket{door="public",le="10"} 2');
  expect(lines).toContain('naiman_request_seconds_bucket{door="public",le="+Inf"} 3');
  expect(lines).toContain('naiman_request_seconds_count{door="public"} 3');
  for (const line of lines.filter((text) => text && !text.startsWith('#')))
    expect(line).toMatch(/^[a-z_]+(?:\{(?:[a-z]+="[^"\n]*",?)+\})? [\d.]+$/);
});

test('however many kinds somebody thinks up, the figures stay few', () => {
  const metrics = new Metrics();
  for (let i = 0; i < 5000; i += 1) metrics.count({ ...RECORD, kind: `${i}"\n` });
  expect(metrics.text().split('\n').length).toBeLessThan(600);
});
