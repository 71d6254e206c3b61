import http from 'node:http';
import { isIP } from 'node:net';
import { LOCALE_CODES } from '@/i18n/locales';

/** Milliseconds after which the doors do not wait for it any longer. */
const PATIENCE = 5000;

const get = (port: number, host: string, path: string): Promise<void> =>
  new Promise((resolve) => {
    const req = http.get({ port, host, path, agent: false, timeout: PATIENCE }, (res) => {
      res.resume();
      res.once('close', resolve);
    });
    req.once('timeout', () => req.destroy());
    req.once('error', () => resolve());
  });

/** An address by which this machine reaches its own listener. */
const own = (host: string): string => {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '::1';
  return isIP(host) ? host : 'localhost';
};

/**
 * Asks for the look-up page once, so that from the first minute on the site knows its telephone numbers and can name
 * them when the database goes away, and what has to be deleted in time is deleted without waiting for a reader.
 * Never rejects.
 */
export async function warmUp(port: number, host: string): Promise<void> {
  for (const locale of LOCALE_CODES) await get(port, own(host), `/${locale}/cases`);
}
