import { soonReady } from '../soon-ready';
import { askNext } from './ask-next';
import { Body } from './body';
import type { Exchange } from './exchange';
import { innerRequest } from './inner-request';
import { NO_STORE, type Reply } from './reply';

const reply = (status: 200 | 503, word: string): Reply => ({
  status,
  cache: NO_STORE,
  body: new Body(`${word}\n`, 'text/plain; charset=utf-8'),
});

/**
 * 200 when this process has made a page, takes requests and its database answers, else 503; nothing else is revealed.
 * The site's own /healthz asks the database. Never rejects.
 */
export async function healthReply({ door, req, isSecure, signal }: Exchange): Promise<Reply> {
  if (!door.isOpen()) return reply(503, 'closing');
  if (!(await soonReady(door.ready))) return reply(503, 'starting');
  try {
    const inner = innerRequest(req, { method: 'GET', url: '/healthz', isSecure });
    const { status } = await askNext(door.next, inner, door.limits.pageMs, signal);
    return status === 200 ? reply(200, 'ok') : reply(503, 'unavailable');
  } catch {
    return reply(503, 'unavailable');
  }
}
