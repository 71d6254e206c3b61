import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { revision } from '@/domain/revision';
import { isSecure } from '../client-address';
import type { RequestRecord } from '../request-log';
import { localeOf } from './addresses';
import { answer, UNKNOWN } from './answer';
import { answerBrokenOnes } from './broken-request';
import { deliveryOf } from './delivery';
import { brokenPage } from './error-page';
import { type Exchange, LIMITS, type Limits, type PublicDoor } from './exchange';
import { FinishedPages } from './finished-pages';
import { FreshThings } from './fresh-things';
import { Kept } from './kept';
import { MongolianLetters } from './letters';
import { PageStyles } from './page-style';
import { readChoices } from './reader-choices';
import type { SiteFiles } from './site-files';
import { readTarget } from './target';

/** Milliseconds and bytes: a phone on a weak line is given time, a connection held open on purpose is not. */
const SERVER_OPTIONS = {
  headersTimeout: 15_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 20_000,
  connectionsCheckingInterval: 5_000,
  maxHeaderSize: 8 * 1024,
  requireHostHeader: false,
} as const;
const MOST_FILE_BYTES = 8 * 1024 * 1024;

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

const serve = async (door: PublicDoor, req: IncomingMessage, res: ServerResponse): Promise<void> => {
  const started = performance.now();
  const gone = new AbortController();
  res.once('close', () => res.writableFinished || gone.abort());
  // While closing, no connection is kept for another request.
  if (!door.isOpen()) res.setHeader('connection', 'close');
  const target = readTarget(req.url ?? '');
  const locale = localeOf(target?.path ?? (req.url ?? '').split('?')[0] ?? '');
  const exchange: Exchange = {
    door,
    req,
    res,
    locale,
    isSecure: isSecure(req, door.settings.trusted),
    choices: readChoices(req.headers.cookie),
    delivery: deliveryOf(req, locale, door.settings.trusted),
    signal: gone.signal,
  };
  let template = UNKNOWN;
  try {
    template = await answer(exchange, target);
  } catch (error) {
    console.error(error);
    res.destroy();
  }
  door.record({
    door: 'public',
    method: METHODS.has(req.method ?? '') ? (req.method as string) : 'OTHER',
    // What leads nowhere was typed by somebody: a name, a number, a code.
    kind: res.statusCode === 404 || res.statusCode === 405 ? UNKNOWN : template,
    status: res.statusCode,
    ms: performance.now() - started,
  });
};

/** What is given to the public door; the rest it makes for itself. */
export type PublicDoorParts = Pick<PublicDoor, 'next' | 'words' | 'messages' | 'settings' | 'isOpen'> & {
  /** Left out where files may come and go, as while developing. */
  siteFiles?: SiteFiles;
  /** Left out where the door is ready from the first. */
  ready?: Promise<void>;
  limits?: Partial<Limits>;
  record?: (record: RequestRecord) => void;
  /** Milliseconds for which a page is given out without asking Next again. */
  freshMs?: number;
};

/**
 * The entrance for citizens: known addresses and known forms only, pages without the framework's scripts, nothing of
 * a reader passed on. Returns a server that does not listen yet.
 */
export function createPublicDoor({
  limits,
  freshMs,
  record = () => {},
  ready = Promise.resolve(),
  siteFiles = () => true,
  ...parts
}: PublicDoorParts): Server {
  let atWork = 0;
  const styles = new PageStyles();
  const letters = new MongolianLetters();
  const door: PublicDoor = {
    ...parts,
    record,
    ready,
    siteFiles,
    limits: { ...LIMITS, ...limits },
    atWork: () => atWork,
    pages: new FinishedPages(styles, letters),
    letters,
    fresh: new FreshThings(revision, {
      bytesOf: ({ body }) => body?.bytes.length ?? 0,
      isKept: ({ isFresh }) => isFresh === true,
      ms: freshMs,
    }),
    frames: new FreshThings(revision, {
      bytesOf: ({ before, after }) => before.length + after.length,
      ms: freshMs,
    }),
    styles,
    files: new Kept(MOST_FILE_BYTES, ({ bytes }) => bytes.length),
  };
  const onRequest = (req: IncomingMessage, res: ServerResponse): void => {
    atWork += 1;
    void serve(door, req, res).finally(() => {
      atWork -= 1;
    });
  };
  const server = createServer(SERVER_OPTIONS, onRequest);
  server.maxRequestsPerSocket = 1000;
  answerBrokenOnes(server, brokenPage(door.words));
  return server;
}
