import { askNext } from './ask-next';
import { Body } from './body';
import { errorPage } from './error-page';
import type { Exchange } from './exchange';
import { fileCache } from './file-cache';
import { innerRequest } from './inner-request';
import type { Reply } from './reply';
import { FILE_POLICY } from './security-headers';

/** A style sheet, script, drawing or list: small, so it is read whole and compressed. Never rejects. */
export async function textFileReply(exchange: Exchange, url: string): Promise<Reply> {
  const { door, req, isSecure, signal, locale, choices } = exchange;
  const failed = (status: number) => errorPage(door.words, { status, locale, choices });
  try {
    const inner = innerRequest(req, { method: 'GET', url, isSecure });
    const { status, headers, body } = await askNext(door.next, inner, door.limits.pageMs, signal);
    if (status !== 200) return failed(status === 404 || status >= 500 ? status : 404);
    const type = String(headers['content-type'] ?? 'application/octet-stream');
    return {
      status,
      cache: fileCache(url, String(headers['cache-control'] ?? '')),
      body: new Body(body, type),
      policy: FILE_POLICY,
    };
  } catch (error) {
    if (!signal.aborted) console.error(error);
    return failed(500);
  }
}
