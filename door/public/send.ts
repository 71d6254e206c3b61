import type { IncomingMessage, ServerResponse } from 'node:http';
import { NO_STORE, type Reply } from './reply';
import { PAGE_POLICY, securityHeaders } from './security-headers';

const isKnown = (etag: string, ifNoneMatch: string | undefined): boolean =>
  (ifNoneMatch ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === etag || tag === '*');

/** Writes a finished answer: compressed as the reader likes, only its head to HEAD, 304 when the reader has it. */
export async function send(
  req: IncomingMessage,
  res: ServerResponse,
  { status, headers = {}, cache, body, policy = PAGE_POLICY }: Reply,
  isSecure: boolean,
): Promise<void> {
  const head: Record<string, string> = {
    ...securityHeaders(policy, isSecure),
    'cache-control': cache,
    vary: 'Cookie, Accept-Encoding',
    ...headers,
  };
  if (!body) {
    res.writeHead(status, { ...head, 'content-length': '0' });
    res.end();
    return;
  }
  const coding = body.codingFor(req.headers['accept-encoding']);
  if (status === 200 && cache !== NO_STORE) {
    head.etag = body.etag(coding);
    if (isKnown(head.etag, req.headers['if-none-match'])) {
      res.writeHead(304, head);
      res.end();
      return;
    }
  }
  const bytes = await body.in(coding);
  head['content-type'] = body.type;
  head['content-length'] = String(bytes.length);
  if (coding !== 'identity') head['content-encoding'] = coding;
  res.writeHead(status, head);
  // Node itself leaves the bytes out when it answers HEAD.
  res.end(bytes);
}
