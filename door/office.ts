import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { countChange } from '@/domain/revision';
import { clientAddress, isFromTrustedProxy, isSecure } from './client-address';
import type { Metrics } from './metrics';
import { mayReadMetrics } from './metrics-access';
import type { NextHandler } from './next-handler';
import { refusalOf } from './office-gate';
import { deskHeaders, officeHeaders } from './office-headers';
import { brokenPage, elsewherePage } from './office-page';
import { answerPreview, isPreview } from './preview';
import { answerBrokenOnes } from './public/broken-request';
import type { RequestRecord } from './request-log';
import type { DoorSettings } from './settings';
import { soonReady } from './soon-ready';
import type { DoorWords } from './words';

export type OfficeDoor = {
  next: NextHandler;
  words: DoorWords;
  settings: Pick<DoorSettings, 'trusted' | 'metricsToken'>;
  metrics: Metrics;
  record: (record: RequestRecord) => void;
  /** False while the process is closing. */
  isOpen: () => boolean;
  /** Resolves when this process has made a page; left out where it makes none of its own. */
  ready?: Promise<void>;
};

/** First folders that belong to the editors' desk, with what it fetches. /__nextjs… exists while developing only. */
const OFFICE_FOLDER =
  /^\/(?:admin|api|preview|export|_next|media|fonts|handbook|pictures|scripts|favicon\.ico|icon\.svg|__nextjs[^/]*)(?=[/?]|$)/;

/** What stands behind these letters was typed by somebody. */
const NEXTJS = /^(\/__nextjs).*/;

/** Words between the doors and Next, or between Next and itself (CVE-2025-29927): never taken from outside. */
const INTERNAL_HEADER = /^x-(?:door-|middleware-|invoke-)/;
/** Believed only when they come from a proxy that is known. */
const FORWARDED_HEADER = /^(?:x-forwarded-|forwarded$|x-real-ip$)/;

const stripHeaders = (req: IncomingMessage, isTrusted: boolean): void => {
  const isStripped = (name: string) =>
    INTERNAL_HEADER.test(name) || (!isTrusted && FORWARDED_HEADER.test(name));
  for (const name of Object.keys(req.headers)) if (isStripped(name)) delete req.headers[name];
  const kept = [];
  for (let i = 0; i + 1 < req.rawHeaders.length; i += 2)
    if (!isStripped((req.rawHeaders[i] as string).toLowerCase()))
      kept.push(...req.rawHeaders.slice(i, i + 2));
  req.rawHeaders = kept;
};

/** Payload's pages for a password by mail: none is sent here, and the page to sign in says whom to ask instead. */
const BY_MAIL = /^\/admin\/(?:forgot|reset)(?=\/|$)/;

const isReading = (method = ''): boolean => method === 'GET' || method === 'HEAD' || method === 'OPTIONS';

/**
 * Whatever the desk was told to do may show on a public page: pages given out before are asked for anew from the
 * moment the desk answers, and once more when it is done.
 */
const countChanges = (req: IncomingMessage, res: ServerResponse): void => {
  if (isReading(req.method)) return;
  const write = res.writeHead.bind(res) as (...given: unknown[]) => ServerResponse;
  res.writeHead = ((...given: unknown[]) => {
    countChange();
    return write(...given);
  }) as typeof res.writeHead;
  res.once('close', countChange);
};

/** Milliseconds a browser has to finish sending what is refused. */
const LINGER_MS = 5000;

/**
 * In the form the desk's own pages show. What is still being sent is thrown away and not kept: a connection that ends
 * before it takes the answer with it, and the browser says that there is no network.
 */
const refuse = (req: IncomingMessage, res: ServerResponse, status: number, message: string): true => {
  const text = JSON.stringify({ errors: [{ message }] });
  res.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    connection: 'close',
  });
  res.write(text);
  const timer = setTimeout(() => res.end(), LINGER_MS);
  const end = () => {
    clearTimeout(timer);
    res.end();
  };
  req.once('end', end).once('close', end).resume();
  return true;
};

/** What the door answers itself; false when the address is the desk's. */
const answerItself = async (
  door: OfficeDoor,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<boolean> => {
  const refusal = await refusalOf(req);
  if (refusal) return refuse(req, res, refusal.status, refusal.message);
  const path = (req.url ?? '').split('?')[0] ?? '';
  const elsewhere = path === '/' ? '/admin' : BY_MAIL.test(path) ? '/admin/login' : null;
  if (elsewhere) {
    res.writeHead(302, { location: elsewhere }).end();
    return true;
  }
  if (path === '/healthz') {
    const isReady = await soonReady(door.ready ?? Promise.resolve());
    const word = !door.isOpen() ? 'closing' : isReady ? 'ok' : 'starting';
    res.writeHead(word === 'ok' ? 200 : 503, { 'content-type': 'text/plain', 'cache-control': 'no-store' });
    res.end(`${word}\n`);
    return true;
  }
  if (path === '/metrics' && mayReadMetrics(req, door.settings.metricsToken, door.settings.trusted)) {
    const head = { 'content-type': 'text/plain; version=0.0.4', 'cache-control': 'no-store' };
    res.writeHead(200, head).end(door.metrics.text());
    return true;
  }
  if (OFFICE_FOLDER.test(req.url ?? '')) return false;
  res.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(elsewherePage(door.words));
  return true;
};

const serve = async (door: OfficeDoor, req: IncomingMessage, res: ServerResponse): Promise<void> => {
  const started = performance.now();
  const { trusted } = door.settings;
  if (!door.isOpen()) res.setHeader('connection', 'close');
  officeHeaders(res, isSecure(req, trusted));
  const isOwn = await answerItself(door, req, res);
  if (!isOwn) {
    const client = clientAddress(req, trusted);
    stripHeaders(req, isFromTrustedProxy(req, trusted));
    // Wrong passwords are counted by it (cms/hooks/sign-in.ts).
    req.headers['x-door-client'] = client;
    req.rawHeaders.push('x-door-client', client);
  }
  const kind = isOwn ? 'door' : (req.url?.match(OFFICE_FOLDER)?.[0].replace(NEXTJS, '$1') ?? 'door');
  res.once('close', () => {
    const ms = performance.now() - started;
    door.record({ door: 'office', method: req.method ?? '', kind, status: res.statusCode, ms });
  });
  if (isOwn) return;
  countChanges(req, res);
  try {
    await (isPreview(req) ? answerPreview(door, req, res) : door.next(req, res));
  } catch (error) {
    console.error(error);
    if (res.headersSent) res.destroy();
    else res.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end('500\n');
  }
};

const SERVER_OPTIONS = {
  headersTimeout: 15_000,
  // Five minutes for a picture over a slow line.
  requestTimeout: 300_000,
  keepAliveTimeout: 20_000,
  // Refused with a word (office-gate.ts).
  requireHostHeader: false,
} as const;

/**
 * The entrance for editors: the desk and its interface go straight to Next, scripts and streaming included; the
 * public site is not shown here. Who can reach it is OFFICE_HOST's matter (settings.ts), who may enter is the
 * desk's. Returns a server that does not listen yet.
 */
export function createOfficeDoor(door: OfficeDoor): Server {
  const server = createServer(SERVER_OPTIONS, (req, res) => void serve(door, req, res));
  answerBrokenOnes(server, (status) => ({
    html: brokenPage(door.words, status),
    headers: deskHeaders(false),
  }));
  return server;
}
