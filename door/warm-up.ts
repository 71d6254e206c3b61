import http from 'node:http';
import { isIP } from 'node:net';
import { DEFAULT_LOCALE, LOCALE_CODES } from '@/i18n/locales';

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

/** The page a party comes for, made before this process says that it is ready. */
const FIRST_PATH = `/${DEFAULT_LOCALE}/cases`;
/** Public pages of which all others share most. */
const PUBLIC_PATHS = LOCALE_CODES.flatMap((locale) => [
  `/${locale}/cases`,
  `/${locale}`,
  `/${locale}/search?q=110`,
]).filter((path) => path !== FIRST_PATH);

/** Asks for one public page, so that whoever is told that this site is ready is served at once. Never rejects. */
export const askFirst = (port: number, host: string): Promise<void> => get(port, own(host), FIRST_PATH);

const askInTurn = async (port: number, host: string, paths: readonly string[]): Promise<void> => {
  for (const path of paths) await get(port, own(host), path);
};

/**
 * Asks for a few more pages once, so that from the first minute on the site knows its telephone numbers and can name
 * them when the database goes away, and no reader waits until what answers has been read from disk. Never rejects.
 */
export async function warmUpPublic(port: number, host: string): Promise<void> {
  // Whoever waits to hear that this process is ready is told first.
  await new Promise((resolve) => setTimeout(resolve, 100));
  await askInTurn(port, host, PUBLIC_PATHS);
}

/** The same for the first editor who comes. */
export const warmUpOffice = (port: number, host: string): Promise<void> =>
  askInTurn(port, host, ['/admin/login']);
