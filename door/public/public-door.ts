import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { isSecure } from '../client-address';
import { logRequest } from '../request-log';
import { localeOf } from './addresses';
import { answer, UNKNOWN } from './answer';
import { type Exchange, LIMITS, type PublicDoor } from './exchange';
import { FinishedPages } from './finished-pages';
import { readChoices } from './reader-choices';
import { readTarget } from './target';

/** Milliseconds and bytes: a phone on a weak line is given time, a connection held open on purpose is not. */
const SERVER_OPTIONS = {
  headersTimeout: 15_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 20_000,
  connectionsCheckingInterval: 5_000,
  maxHeaderSize: 8 * 1024,
} as const;

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

const serve = async (door: PublicDoor, req: IncomingMessage, res: ServerResponse): Promise<void> => {
  const started = performance.now();
  const gone = new AbortController();
  res.once('close', () => res.writableFinished || gone.abort());
  const target = readTarget(req.url ?? '');
  const exchange: Exchange = {
    door,
    req,
    res,
    locale: localeOf(target?.path ?? (req.url ?? '').split('?')[0] ?? ''),
    isSecure: isSecure(req, door.settings.trusted),
    choices: readChoices(req.headers.cookie),
    signal: gone.signal,
  };
  let template = UNKNOWN;
  try {
    template = await answer(exchange, target);
  } catch (error) {
    console.error(error);
    res.destroy();
  }
  const method = METHODS.has(req.method ?? '') ? (req.method as string) : 'OTHER';
  if (door.settings.log) logRequest('public', method, template, res.statusCode, performance.now() - started);
};

/**
 * The entrance for citizens: known addresses and known forms only, pages without the framework's scripts, nothing of
 * a reader passed on. Returns a server that does not listen yet.
 */
export function createPublicDoor(
  door: Pick<PublicDoor, 'next' | 'words' | 'settings' | 'isOpen'> & Partial<Pick<PublicDoor, 'limits'>>,
): Server {
  const whole: PublicDoor = { limits: LIMITS, ...door, pages: new FinishedPages() };
  const server = createServer(SERVER_OPTIONS, (req, res) => void serve(whole, req, res));
  server.maxRequestsPerSocket = 1000;
  return server;
}
