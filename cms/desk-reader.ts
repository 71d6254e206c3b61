import 'server-only';
import config from '@payload-config';
import { getPayload, type PayloadRequest } from 'payload';
import { publishable } from '../domain/review/state';
import { may } from './access';
import { itemOf } from './review/item';

/** What can be looked at and taken out of the desk before the public has it. */
export const DESK_COLLECTIONS = ['articles', 'disclosures'] as const;
export type DeskCollection = (typeof DESK_COLLECTIONS)[number];
export const isDeskCollection = (value: string): value is DeskCollection =>
  (DESK_COLLECTIONS as readonly string[]).includes(value);

export type DeskAsked = { collection: DeskCollection; id: string; version: 'newest' | 'public' };
/** `draft`: not signed by all; `signed`: by all, but not public; `public`: exactly what the public reads. */
export type Standing = 'draft' | 'signed' | 'public';
/** `doc`: every localized field as `{ zh, mn }`, as cms/reader.ts gives it. */
export type DeskItem = { doc: Record<string, unknown>; standing: Standing };
/** 401: nobody is signed in; 403: not for this role; 404: there is none, or none that is public. */
export type DeskRefusal = 401 | 403 | 404;

/** An item as somebody at the desk may read it, drafts included. Never cached, never for the public door. */
export async function readAtDesk(
  headers: Headers,
  { collection, id, version }: DeskAsked,
): Promise<DeskItem | DeskRefusal> {
  const payload = await getPayload({ config });
  const { user } = await payload.auth({ headers });
  if (!user) return 401;
  if (!may({ user } as PayloadRequest, 'read', 'publications')) return 403;
  if (!/^[1-9]\d{0,9}$/.test(id)) return 404;
  const item = await itemOf(collection, Number(id), { payload });
  if (!item || (version === 'public' && !item.published)) return 404;
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
  if (!doc) return 404;
  const isPublic = version === 'public' || item.newest._status === 'published';
  const standing = isPublic ? 'public' : publishable(item).may ? 'signed' : 'draft';
  return { doc: doc as unknown as Record<string, unknown>, standing };
}
