import { createServer, type Server } from 'node:http';
import type { Metrics } from './metrics';
import { mayReadMetrics } from './metrics-access';
import type { DoorSettings } from './settings';

/** Figures only, for a process that has no office door. Returns a server that does not listen yet. */
export const createMetricsDoor = (
  metrics: Metrics,
  { metricsToken, trusted }: Pick<DoorSettings, 'metricsToken' | 'trusted'>,
): Server =>
  createServer((req, res) => {
    const isShown = req.url === '/metrics' && mayReadMetrics(req, metricsToken, trusted);
    res.writeHead(isShown ? 200 : 404, {
      'content-type': 'text/plain; version=0.0.4',
      'cache-control': 'no-store',
    });
    res.end(isShown ? metrics.text() : '404\n');
  });
