import type { IncomingMessage, ServerResponse } from 'node:http';
import { isSecure } from './client-address';
import type { OfficeDoor } from './office';
import { askNext } from './public/ask-next';
import { innerRequest } from './public/inner-request';
import { NO_CHOICES } from './public/reader-choices';
import { rewritePage } from './public/rewrite/rewrite-page';
import { PAGE_POLICY } from './public/security-headers';

/** A page as the public would have it; the sheet with both of them beside one another is a page of the desk. */
const PREVIEW = /^\/preview\/(?:zh|mn)\/[a-z]+\/\d+$/;
const MOST_MS = 15_000;

/** Framed by the desk's own sheet; in all else the policy of a public page. */
const POLICY = PAGE_POLICY.replace("frame-ancestors 'none'", "frame-ancestors 'self'");
const NONE = '没有这一件，或者您还没有登录编辑台，或者您的岗位不能看。\n';

export const isPreview = (req: IncomingMessage): boolean =>
  req.method === 'GET' && PREVIEW.test((req.url ?? '').split('?')[0] ?? '');

/**
 * Answers with a draft as the public door would answer with the page: asked of Next in the same way, with the session
 * added, and rewritten by the same rules. Rejects where Next does, unless the reader has gone meanwhile.
 */
export async function answerPreview(
  door: Pick<OfficeDoor, 'next' | 'settings'>,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  const inner = innerRequest(req, {
    method: 'GET',
    url: (req.url ?? '').split('?')[0] ?? '',
    isSecure: isSecure(req, door.settings.trusted),
    internal: { cookie: req.headers.cookie ?? '' },
  });
  const gone = new AbortController();
  res.once('close', () => gone.abort());
  const answer = await askNext(door.next, inner, MOST_MS, gone.signal).catch((error) => {
    if (gone.signal.aborted) return null;
    throw error;
  });
  if (!answer) return;
  const { status, body } = answer;
  if (status !== 200) {
    const refusal = status >= 500 ? 500 : 404;
    res.writeHead(refusal, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
    res.end(refusal === 404 ? NONE : '500\n');
    return;
  }
  const { html } = await rewritePage(body.toString('utf8'), NO_CHOICES);
  res.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': POLICY,
  });
  res.end(html);
}
