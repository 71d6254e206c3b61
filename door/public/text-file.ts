import { createHash } from 'node:crypto';
import type { OutgoingHttpHeaders } from 'node:http';
import { askNext, NOBODY_GONE } from './ask-next';
import { Body } from './body';
import type { CapturedAnswer } from './captured-response';
import { errorPage } from './error-page';
import type { Exchange } from './exchange';
import { fileCache } from './file-cache';
import { innerRequest } from './inner-request';
import type { Reply } from './reply';
import { FILE_POLICY } from './security-headers';

const ask = ({ door, req, isSecure }: Exchange, url: string, signal: AbortSignal): Promise<CapturedAnswer> =>
  askNext(door.next, innerRequest(req, { method: 'GET', url, isSecure }), door.limits.pageMs, signal);

/** The bytes of a file with the codings made of them, kept under a digest so that they are compressed once. */
const bodyOf = ({ door }: Exchange, { body, headers }: CapturedAnswer): Body => {
  const type = String(headers['content-type'] ?? 'application/octet-stream');
  const key = `${type} ${createHash('sha256').update(body).digest('base64url')}`;
  const kept = door.files.get(key);
  if (kept) return kept;
  const made = new Body(body, type, 'many');
  door.files.set(key, made);
  return made;
};

/** Whether Next answers with a page: none of the files is one, and where there is no such file it draws one, at times with 200. */
export const isPage = (headers: OutgoingHttpHeaders): boolean =>
  String(headers['content-type'] ?? '').startsWith('text/html');

/** A style sheet, script, drawing or list: small, so it is read whole and compressed. Never rejects. */
export async function textFileReply(exchange: Exchange, url: string): Promise<Reply> {
  const { door, signal, locale, choices } = exchange;
  const failed = (status: number) => errorPage(door.words, { status, locale, choices });
  try {
    const answer = await ask(exchange, url, signal);
    const { status, headers } = answer;
    if (status < 400 && isPage(headers)) return failed(404);
    if (status !== 200) return failed(status === 404 || status >= 500 ? status : 404);
    const cache = fileCache(url, String(headers['cache-control'] ?? ''));
    return { status, cache, body: bodyOf(exchange, answer), policy: FILE_POLICY };
  } catch (error) {
    if (!signal.aborted) console.error(error);
    return failed(500);
  }
}

/** The bytes of a file at an address of this site; rejects when there is none. */
export type FileSource = (href: string) => Promise<Buffer>;

/** The bytes of one of the site's fonts or pictures, for everybody's page; rejects when Next has none under this address. */
export const wholeFile = async (exchange: Exchange, url: string): Promise<Buffer> => {
  const { status, headers, body } = await ask(exchange, url, NOBODY_GONE);
  if (status !== 200 || isPage(headers)) throw new Error(`No file at ${url}.`);
  return body;
};

/** The text of one of the site's style sheets, likewise. */
export const styleSheet = async (exchange: Exchange, url: string): Promise<string> =>
  (await wholeFile(exchange, url)).toString('utf8');
