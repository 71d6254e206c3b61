import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { DEFAULT_LOCALE } from '@/i18n/locales';
import type { DoorWords } from '../words';
import { errorPage } from './error-page';
import { securityHeaders } from './security-headers';

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

/**
 * Answers what is no HTTP, never ends, or has a head larger than any browser sends: even then with a page, in
 * Chinese, because nothing is known of the reader. Whole requests that came before it on the connection (`before`: those
 * not yet answered) are answered first, in their order.
 */
export async function answerBroken(
  words: DoorWords,
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
  const { body, policy = '' } = errorPage(words, { status, locale: DEFAULT_LOCALE });
  const head = {
    ...securityHeaders(policy, false),
    'cache-control': 'no-store',
    'content-type': body?.type ?? 'text/plain',
    'content-length': String(body?.bytes.length ?? 0),
    connection: 'close',
  };
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}`);
  socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('\r\n')}\r\n\r\n`);
  socket.end(body?.bytes);
  const timer = setTimeout(() => socket.destroy(), LINGER_MS).unref();
  socket.once('close', () => clearTimeout(timer));
}
