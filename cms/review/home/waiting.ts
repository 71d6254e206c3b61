import type { Endpoint, Payload } from 'payload';
import { may } from '../../access';
import { type DeskUser, personOf, userOf } from '../person';
import { decisionsToSign } from './decisions-to-sign';
import { isReaderOfHome } from './home';
import type { HomeLine } from './line';
import { linesToReview, myDrafts } from './on-the-way';
import { openItems } from './open-items';

/** What waits for a person, in the order of the home screen: to review, then their own drafts. */
async function waitingFor(payload: Payload, user: DeskUser): Promise<HomeLine[]> {
  const [open, toSign] = await Promise.all([openItems({ payload }), decisionsToSign(payload, user)]);
  const person = personOf(user);
  return [...linesToReview(open, person), ...toSign, ...myDrafts(open, person).lines];
}

/** The item after the one at `path`, round and round; null where nothing else waits. */
export function nextOf(lines: readonly Pick<HomeLine, 'href'>[], path: string): string | null {
  const hrefs = [...new Set(lines.map(({ href }) => href))];
  const at = hrefs.indexOf(path);
  const next = hrefs[(at + 1) % hrefs.length];
  return next === undefined || next === path ? null : next;
}

/** GET /api/waiting/next?after=/admin/collections/articles/5 — { href }: the next item that waits for whoever asks, or null. */
export const waitingEndpoints: Endpoint[] = [
  {
    path: '/waiting/next',
    method: 'get',
    handler: async (req) => {
      const user = userOf(req);
      const headers = { 'Cache-Control': 'no-store' };
      if (!user || !may(req, 'read', 'settings'))
        return Response.json({ errors: [{ message: '请先登录。' }] }, { status: 403, headers });
      const lines = isReaderOfHome(user) ? await waitingFor(req.payload, user) : [];
      return Response.json({ href: nextOf(lines, String(req.query?.after ?? '')) }, { headers });
    },
  },
];
