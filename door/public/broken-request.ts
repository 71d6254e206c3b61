import { type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { UnderWay } from './under-way';

const STATUSES: Record<string, number> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** Milliseconds to take the page in. Without it, who never ends their side of a connection would keep it for ever. */
const LINGER_MS = 5_000;

/** Node hangs the answer under way on the socket: writing into the middle of it would forge its end. */
const isAnswering = (socket: Duplex): boolean =>
  Boolean((socket as { _httpMessage?: { headersSent: boolean } })._httpMessage?.headersSent);

/** Connections that are being ended: Node tells of what is broken again with every further piece of it. */
const ending = new WeakSet<Duplex>();

/** A page in Chinese, because nothing is known of the reader, and the headers a door puts on its pages. */
export type BrokenPage = (status: number) => { html: Buffer | string; headers: Record<string, string> };

/**
 * Answers what is no HTTP, never ends, or has a head larger than any browser sends: even then with a page. Whole
 * requests that came before it on the connection (`before`: those not yet answered) are answered first, in their order.
 */
export async function answerBroken(
  pageOf: BrokenPage,
  { error, socket, before }: { error: NodeJS.ErrnoException; socket: Duplex; before: Promise<void> },
): Promise<void> {
  if (ending.has(socket)) return;
  ending.add(socket);
  if (error.code !== 'ECONNRESET' && socket.writable) await before;
  if (error.code === 'ECONNRESET' || !socket.writable || isAnswering(socket)) {
    socket.destroy();
    return;
  }
  const status = STATUSES[error.code ?? ''] ?? 400;
  const { html, headers } = pageOf(status);
  const head = {
    ...headers,
    'cache-control': 'no-store',
    'content-type': 'text/html; charset=utf-8',
    'content-length': String(Buffer.byteLength(html)),
    connection: 'close',
  };
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}`);
  socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('\r\n')}\r\n\r\n`);
  socket.end(html);
  const timer = setTimeout(() => socket.destroy(), LINGER_MS).unref();
  socket.once('close', () => clearTimeout(timer));
}

/** Has a server answer broken requests so, in place of Node, which would say nothing with its status. */
export function answerBrokenOnes(server: Server, pageOf: BrokenPage): void {
  const underWay = new UnderWay();
  server.prependListener('request', (req, res) => underWay.add(req, res));
  // Refused by the door like everything else (inbound-headers.ts).
  server.on('checkExpectation', (req, res) => server.emit('request', req, res));
  server.on('clientError', (error, socket) =>
    answerBroken(pageOf, { error, socket, before: underWay.wholeOnes(socket) }),
  );
}
