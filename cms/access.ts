import type { Access, CollectionConfig, FieldAccess, PayloadRequest } from 'payload';
import { ROLES, type Role } from './roles';

type Act = 'read' | 'create' | 'update' | 'publish' | 'delete';
type Room =
  | 'publications'
  | 'units'
  | 'cases'
  | 'looks'
  | 'imports'
  | 'statistics'
  | 'media'
  | 'attachments'
  | 'users'
  | 'settings'
  | 'policy'
  | 'clearances'
  | 'record'
  | 'words'
  | 'views';

/**
 * Who may do what at the desk. What is not written here is refused.
 * Nobody deletes a publication: what was public is withdrawn with a reason and stays on record.
 */
const DESK: Record<Room, Partial<Record<Act, readonly Role[]>>> = {
  publications: {
    read: ['editor', 'reviewer', 'approver', 'legal', 'secrecy', 'translator', 'auditor', 'administrator'],
    create: ['editor', 'reviewer', 'approver'],
    // A translator keeps Mongolian drafts only (cms/hooks/translator-hand.ts).
    update: ['editor', 'reviewer', 'approver', 'legal', 'translator'],
    publish: ['approver'],
  },
  units: {
    read: [
      'editor',
      'reviewer',
      'approver',
      'legal',
      'secrecy',
      'clerk',
      'translator',
      'auditor',
      'administrator',
    ],
    create: ['editor', 'approver'],
    update: ['editor', 'approver', 'translator'],
    publish: ['approver'],
  },
  cases: {
    read: ['clerk', 'legal', 'auditor'],
    create: ['clerk'],
    update: ['clerk', 'legal'],
  },
  // Who opened which case file and why; whose account it was is of the record.
  looks: { read: ['legal', 'auditor'] },
  // Made and revised by code alone; what people remark is a standing page.
  statistics: {
    read: ['editor', 'reviewer', 'approver', 'legal', 'clerk', 'auditor', 'administrator'],
  },
  // Files of cases: whoever enters cases brings them in and takes them back; nobody edits the record of it.
  imports: {
    read: ['clerk', 'legal', 'auditor'],
    create: ['clerk'],
  },
  media: {
    read: ['editor', 'reviewer', 'approver', 'legal', 'secrecy', 'translator', 'auditor', 'administrator'],
    create: ['editor', 'reviewer', 'approver'],
    update: ['editor', 'reviewer', 'approver', 'legal'],
    publish: ['reviewer', 'approver', 'legal'],
  },
  // Nobody changes one: another file is another attachment.
  attachments: {
    read: ['editor', 'reviewer', 'approver', 'legal', 'secrecy', 'translator', 'auditor', 'administrator'],
    create: ['editor', 'reviewer', 'approver'],
  },
  users: {
    read: ['administrator', 'auditor'],
    create: ['administrator'],
    update: ['administrator'],
    delete: ['administrator'],
  },
  // What law leaves to the bureau's legal unit: the reach of the look-up, and opening a withheld case again.
  policy: { update: ['legal'] },
  // What the privacy gate found and the legal reviewer allows to stay, with the reason.
  clearances: {
    read: ['editor', 'reviewer', 'approver', 'legal', 'auditor'],
    update: ['legal'],
  },
  // Who did what. Whoever manages accounts is looked at by it and does not read it.
  record: { read: ['auditor'] },
  // The Mongolian of the site's own words.
  words: {
    read: ['translator', 'approver', 'legal', 'auditor', 'administrator'],
    update: ['translator', 'administrator'],
  },
  // A search or filter of a list under a name: everybody's own, of the lists they may read; some are set for all.
  views: { read: ROLES, create: ROLES, update: ROLES, delete: ROLES, publish: ['approver', 'administrator'] },
  settings: {
    read: [
      'editor',
      'reviewer',
      'approver',
      'legal',
      'secrecy',
      'clerk',
      'translator',
      'auditor',
      'administrator',
    ],
    update: ['approver', 'legal', 'administrator'],
  },
};

/** `mustEnrol`: signed in, and allowed nothing but to set up the second step (cms/second-step/policy.ts). */
type Standing = { role?: Role; isDisabled?: boolean | null; mustEnrol?: boolean | null };

export const may = (req: PayloadRequest, act: Act, room: Room): boolean => {
  const { role, isDisabled, mustEnrol } = (req.user ?? {}) as Standing;
  return (
    isDisabled !== true &&
    mustEnrol !== true &&
    role !== undefined &&
    (DESK[room][act]?.includes(role) ?? false)
  );
};

export const desk =
  (act: Act, room: Room): Access =>
  ({ req }) =>
    may(req, act, room);

export const deskField =
  (act: Act, room: Room): FieldAccess =>
  ({ req }) =>
    may(req, act, room);

/**
 * The public site's own reader (cms/reader.ts) says so in its request context, which no request from outside can
 * set. There is no other anonymous reading: a query by a stranger could feel for what withdrawn texts said.
 */
export const isPublicReader = (req: PayloadRequest): boolean =>
  !req.user && req.context.publicReader === true;

/** The desk sees drafts; the public site only what is published. */
export const readPublished =
  (room: Room): Access =>
  ({ req }) =>
    isPublicReader(req) ? { _status: { equals: 'published' } } : may(req, 'read', room);

/** Settings and the like: the public site and the desk. */
export const readByAll =
  (room: Room): Access =>
  ({ req }) =>
    isPublicReader(req) || may(req, 'read', room);

/** Access of a collection of public documents with drafts. */
export const publicationAccess = (
  room: 'publications' | 'units',
): NonNullable<CollectionConfig['access']> => ({
  read: readPublished(room),
  readVersions: desk('read', room),
  create: desk('create', room),
  update: desk('update', room),
  delete: () => false,
  unlock: () => false,
});
