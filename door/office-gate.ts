import type { IncomingMessage } from 'node:http';
import { EXTRACT_LIMIT } from '@/domain/extract-limit';
import { sessionCheck } from '@/domain/office-session';
import { messageRefusal } from './public/inbound-headers';
import { readPath } from './request-path';
import { isSameSite } from './same-site';

const KB = 1024;
const MB = 1024 * KB;

/** Where an extract of cases comes in (cms/import/office/upload.ts). */
const EXTRACT = '/api/import-batches/upload';
/** Bytes of a body that anybody may send: to sign in takes some hundred. */
const ANYBODY = 16 * KB;
/** The session's cookie, or a token in its place. Whether it is made up is asked before a large body is read. */
const SESSION = /(?:^|;\s*)naiman-office-token=/;

/**
 * Bytes a body may have: the desk reads it into memory, and into an object, before it asks who sent it. A file that is
 * uploaded has 20 MB and its form (payload.config.ts); a long article is some hundred kilobytes, and a list of words at
 * most 5 MB (cms/words/read-sheet.ts).
 */
export function bodyLimit(req: IncomingMessage): number {
  const { headers, url = '' } = req;
  if (!SESSION.test(headers.cookie ?? '') && headers.authorization === undefined) return ANYBODY;
  const type = headers['content-type'] ?? '';
  if (/^application\/x-www-form-urlencoded/i.test(type)) return 64 * KB;
  if (/^multipart\/form-data/i.test(type)) return 21 * MB;
  return url.split('?')[0] === EXTRACT ? EXTRACT_LIMIT : 6 * MB;
}

const isReading = (method = ''): boolean => /^(?:GET|HEAD|OPTIONS)$/.test(method);

/** Why the desk is not asked, in words for whoever sees them. */
export type OfficeRefusal = { status: 400 | 403 | 411 | 413 | 417; message: string };

const NOT_SIGNED_IN =
  '没有确认到您的登录：可能已经过期，也可能是数据库暂时没有应答。内容没有收下，也没有保存。请先不要关闭这个窗口，另开一个窗口登录，再回来保存。';

/** What the desk itself reads of a request when it asks who sends it. */
const asHeaders = ({ headers }: IncomingMessage): Headers => {
  const plain = new Headers();
  for (const [name, value] of Object.entries(headers)) if (typeof value === 'string') plain.set(name, value);
  return plain;
};

/** What is refused before anything of the desk runs; null for everything else. */
export async function refusalOf(req: IncomingMessage): Promise<OfficeRefusal | null> {
  const wrong = messageRefusal(req);
  if (wrong) return { status: wrong, message: '请求写得不完整，没有执行。' };
  if (readPath(req.url ?? '') === null) return { status: 400, message: '地址不完整或者写错了。' };
  // The session's cookie is SameSite=Strict, which another port of this host or a neighbouring name still gets.
  if (!isReading(req.method) && !isSameSite(req, null))
    return { status: 403, message: '请求不是从编辑台发出的，没有执行。' };
  // Browsers say how long a body is; counting one that does not say would mean reading it.
  if (req.headers['transfer-encoding'] !== undefined)
    return { status: 411, message: '请求没有说明有多长，没有执行。' };
  const length = Number(req.headers['content-length'] ?? 0);
  if (length > bodyLimit(req))
    return { status: 413, message: '内容太大，没有收下，也没有保存；原来的内容没有变。' };
  if (length > ANYBODY && (await sessionCheck()?.(asHeaders(req))) === false)
    return { status: 403, message: NOT_SIGNED_IN };
  return null;
}
