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

/** Node hangs the answer under way on the socket: writing into the middle of it would forge its end. */
const isAnswering = (socket: Duplex): boolean =>
  Boolean((socket as { _httpMessage?: { headersSent: boolean } })._httpMessage?.headersSent);

/**
 * Answers what is no HTTP, never ends, or has a head larger than any browser sends: even then with a page, in
 * Chinese, because nothing is known of the reader.
 */
export function answerBroken(words: DoorWords, error: NodeJS.ErrnoException, socket: Duplex): void {
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
}
