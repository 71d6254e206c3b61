import 'server-only';
import config from '@payload-config';
import { createLocalReq, getPayload, type Payload, type PayloadRequest, type TypedUser } from 'payload';
import { obstacles } from '../domain/decision/gate';
import { publishable } from '../domain/review/state';
import { may } from './access';
import { look } from './decision/look';
import { newestText, publicText } from './decision/stored';
import { itemOf } from './review/item';

/** What can be looked at and taken out of the desk before the public has it. */
export const DESK_COLLECTIONS = ['articles', 'disclosures', 'decisions'] as const;
export type DeskCollection = (typeof DESK_COLLECTIONS)[number];
export const isDeskCollection = (value: string): value is DeskCollection =>
  (DESK_COLLECTIONS as readonly string[]).includes(value);

/** Whether a request is that of somebody who works with pictures; the public door passes no session on. */
export async function readsPictures(headers: Headers): Promise<boolean> {
  if (!headers.get('cookie')) return false;
  const payload = await getPayload({ config });
  const { user } = await payload.auth({ headers });
  return user !== null && may({ user } as PayloadRequest, 'read', 'media');
}

/** Standing pages are looked at as well; they do not leave the desk in other forms. */
export type Previewed = DeskCollection | 'pages';
export type DeskAsked<Of extends Previewed = DeskCollection> = {
  collection: Of;
  id: string;
  version: 'newest' | 'public';
};
/** `draft`: not signed by all; `signed`: by all, but not public; `public`: exactly what the public reads. */
export type Standing = 'draft' | 'signed' | 'public';
/** `doc`: every localized field as `{ zh, mn }`, as cms/reader.ts gives it. */
export type DeskItem = { doc: Record<string, unknown>; standing: Standing };
/** 401: nobody is signed in; 403: not for this role; 404: there is none, or none that is public; 409: it never has a page. */
export type DeskRefusal = 401 | 403 | 404 | 409;

type Who = { payload: Payload; user: TypedUser };

/** How a decision stands by its own gate; null where there is none, or none that is public. */
async function standingOfDecision(id: number, version: DeskAsked['version'], { payload, user }: Who) {
  const req = await createLocalReq({ user }, payload);
  if (version === 'public') return (await publicText(req, id)) ? 'public' : null;
  const newest = await newestText(req, id);
  if (newest?._status === 'published') return 'public';
  const looked = await look(req, id);
  return looked && (obstacles(looked.reasons).length === 0 ? 'signed' : 'draft');
}

async function standingOf(
  { collection, version }: DeskAsked<Previewed>,
  id: number,
  who: Who,
): Promise<Standing | null> {
  if (collection === 'decisions') return standingOfDecision(id, version, who);
  const item = await itemOf(collection, id, who);
  if (!item || (version === 'public' && !item.published)) return null;
  if (version === 'public' || item.newest._status === 'published') return 'public';
  return publishable(item).may ? 'signed' : 'draft';
}

/** An item as somebody at the desk may read it, drafts included. Never cached, never for the public door. */
export async function readAtDesk(
  headers: Headers,
  asked: DeskAsked<Previewed>,
): Promise<DeskItem | DeskRefusal> {
  const { collection, id, version } = asked;
  const payload = await getPayload({ config });
  const { user } = await payload.auth({ headers });
  if (!user) return 401;
  if (!may({ user } as PayloadRequest, 'read', 'publications')) return 403;
  if (!/^[1-9]\d{0,9}$/.test(id)) return 404;
  const standing = await standingOf(asked, Number(id), { payload, user });
  if (!standing) return 404;
  const doc = await payload.findByID({
    collection,
    id: Number(id),
    draft: version === 'newest',
    locale: 'all',
    depth: 2,
    overrideAccess: false,
    user,
    disableErrors: true,
  });
  return doc ? { doc: doc as unknown as Record<string, unknown>, standing } : 404;
}
