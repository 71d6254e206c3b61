/** For tests: a small stand-in for Next, words, and doors on ports of the loopback address. */
import { readFileSync } from 'node:fs';
import http, { type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import net, { type AddressInfo } from 'node:net';
import { parseTrusted } from './client-address';
import type { Limits } from './public/exchange';
import { withPrefetch } from './public/prefetch';
import { createPublicDoor } from './public/public-door';
import type { SiteFiles } from './public/site-files';
import { withTabIcon } from './public/tab-icon';
import type { RequestRecord } from './request-log';
import type { DoorWords, ErrorKind, LocaleWords, SiteMessages } from './words';

const localeWords = (mark: string): LocaleWords => {
  const of = (kind: ErrorKind) => ({
    title: `${mark}标题 ${kind}`,
    text: `${mark}说明`,
    advice: `${mark}怎么办`,
  });
  return {
    home: `${mark}首页`,
    emergency: '110',
    kept: `${mark}没有保存`,
    failed: of('failed'),
    busy: of('busy'),
    refused: of('refused'),
    missing: of('missing'),
  };
};
export const WORDS: DoorWords = {
  zh: localeWords('中'),
  mn: localeWords('ᠮᠣᠩᠭᠣᠯ '),
  office: { title: '编辑后台', text: '不在这里', link: '进入' },
};

const messagesIn = (locale: string) => JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8'));
export const MESSAGES: SiteMessages = { zh: messagesIn('zh'), mn: messagesIn('mn') };

export const html = (body: string, { lang = 'zh-CN', head = '' } = {}): string =>
  `<!DOCTYPE html><html lang="${lang}"><head><meta charSet="utf-8"/>${head}</head><body>${body}</body></html>`;

/** A page with what the door adds to every one but a form. */
export const withAdded = (page: string): string => withTabIcon(withPrefetch(page));

/** What a reader gets of such a page. */
export const finished = (...page: Parameters<typeof html>): string => withAdded(html(...page));

export const sendHtml = (res: ServerResponse, page: string, status = 200): void => {
  res.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
  res.end(page);
};

/** Next as it takes part in an answer to one reader: the page around it, and what was found. */
export const answered = (page: string, found: unknown, lang?: string): Record<string, Route> => ({
  [page]: (_, res) => sendHtml(res, html('<main><template id="answer"></template></main>', { lang })),
  [`${page}/found`]: (_, res) => {
    res.writeHead(200, { 'content-type': 'application/json' });
    res.end(JSON.stringify(found));
  },
});

export type Route = (req: IncomingMessage, res: ServerResponse) => void | Promise<void>;

/** A stand-in for Next: routes by path, its own 404 shell otherwise, and a record of what it was asked. */
export function fakeNext(routes: Record<string, Route>) {
  const asked: { method: string; url: string; headers: IncomingMessage['headers'] }[] = [];
  const next = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    asked.push({ method: req.method ?? '', url: req.url ?? '', headers: { ...req.headers } });
    res.setHeader('X-Powered-By', 'Next.js');
    const path = (req.url ?? '').split('?')[0] as string;
    const route = routes[path];
    if (route) return route(req, res);
    const missing = /^\/(zh|mn)\/not-found$/.exec(path);
    if (missing) {
      const meta = '<meta name="door:status" content="404"/>';
      return sendHtml(res, html(`site 404 ${missing[1]}`, { head: meta }));
    }
    sendHtml(res, '<!DOCTYPE html><html id="__next_error__"><head></head><body></body></html>', 404);
  };
  return { next, asked };
}

const open: Server[] = [];
export const openServer = async (server: Server): Promise<number> => {
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};
export const closeAll = async (): Promise<void> => {
  for (const server of open.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
};

type DoorOptions = {
  messages?: SiteMessages;
  trusted?: string;
  limits?: Partial<Limits>;
  publicUrl?: string;
  record?: (record: RequestRecord) => void;
  freshMs?: number;
  edgeSeconds?: number;
  ready?: Promise<void>;
  siteFiles?: SiteFiles;
};

/** Opens a public door over the given routes. */
export async function openPublic(routes: Record<string, Route>, options: DoorOptions = {}) {
  const { next, asked } = fakeNext(routes);
  const server = createPublicDoor({
    next,
    words: WORDS,
    messages: options.messages ?? MESSAGES,
    isOpen: () => true,
    ready: options.ready,
    siteFiles: options.siteFiles,
    limits: { bodyMs: 2000, pageMs: 2000, ...options.limits },
    record: options.record,
    // Most tests change what Next says without a desk that would tell the door.
    freshMs: options.freshMs ?? 0,
    settings: {
      trusted: parseTrusted(options.trusted ?? ''),
      publicUrl: options.publicUrl ? new URL(options.publicUrl) : null,
      edgeSeconds: options.edgeSeconds ?? 1,
    },
  });
  const port = await openServer(server);
  return { port, asked, ask: (path: string, more: Ask = {}) => ask(port, path, more), server };
}

export type Ask = { method?: string; headers?: Record<string, string>; body?: string | Buffer };
export type Got = { status: number; headers: http.IncomingHttpHeaders; body: Buffer; text: string };

/** One request over a connection of its own, its path sent exactly as written. */
export const ask = (port: number, path: string, { method = 'GET', headers = {}, body }: Ask = {}) =>
  new Promise<Got>((resolve, reject) => {
    const req = http.request({ port, host: '127.0.0.1', path, method, headers, agent: false }, (res) => {
      const parts: Buffer[] = [];
      res.on('data', (part) => parts.push(part));
      res.on('error', reject);
      res.on('end', () => {
        const whole = Buffer.concat(parts);
        resolve({ status: res.statusCode ?? 0, headers: res.headers, body: whole, text: whole.toString() });
      });
    });
    req.on('error', reject);
    req.end(body);
  });

/** Writes bytes as they are, in pieces, and gives back all that is answered until the connection is closed. */
export const askRaw = async (port: number, ...pieces: string[]): Promise<string> => {
  const socket = net.connect(port, '127.0.0.1');
  for (const piece of pieces) {
    socket.write(piece);
    await new Promise((go) => setTimeout(go, 20));
  }
  let text = '';
  for await (const part of socket) text += part;
  return text;
};

export const post = (fields: Record<string, string>, headers: Record<string, string> = {}): Ask => ({
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
  body: new URLSearchParams(fields).toString(),
});
