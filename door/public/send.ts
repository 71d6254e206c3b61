import { isKnownTag } from '@/domain/entity-tag';
import { VARY } from './delivery';
import { edgeHeaders } from './edge';
import type { Exchange } from './exchange';
import { NO_STORE, type Reply } from './reply';
import { PAGE_POLICY, securityHeaders } from './security-headers';

/** Writes a finished answer: compressed as the reader likes, only its head to HEAD, 304 when the reader has it. */
export async function send(exchange: Exchange, reply: Reply): Promise<void> {
  const { req, res, isSecure, locale } = exchange;
  const { status, headers, cache, body, policy = PAGE_POLICY } = reply;
  const head: Record<string, string> = {
    ...edgeHeaders(exchange, reply),
    ...securityHeaders(policy, isSecure),
    'cache-control': cache,
    vary: VARY[locale],
    ...headers,
  };
  if (!body) {
    head['content-length'] = '0';
    res.writeHead(status, head);
    res.end();
    return;
  }
  const coding = body.codingFor(req.headers['accept-encoding']);
  if (status === 200 && cache !== NO_STORE) {
    head.etag = body.etag(coding);
    if (isKnownTag(head.etag, req.headers['if-none-match'])) {
      res.writeHead(304, head);
      res.end();
      return;
    }
  }
  // What has been coded before is not waited for.
  const bytes = body.readyIn(coding) ?? (await body.in(coding));
  head['content-type'] = body.type;
  head['content-length'] = String(bytes.length);
  if (coding !== 'identity') head['content-encoding'] = coding;
  res.writeHead(status, head);
  // Node itself leaves the bytes out when it answers HEAD.
  res.end(bytes);
}
