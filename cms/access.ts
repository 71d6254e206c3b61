import type { Access, CollectionConfig, FieldAccess, PayloadRequest } from 'payload';
import type { Role } from './roles';

type Act = 'read' | 'create' | 'update' | 'publish' | 'delete';
type Room = 'publications' | 'units' | 'cases' | 'media' | 'users' | 'settings';

/**
 * Who may do what at the desk. What is not written here is refused.
 * Nobody deletes a publication: what was public is withdrawn with a reason and stays on record.
 */
const DESK: Record<Room, Partial<Record<Act, readonly Role[]>>> = {
  publications: {
    read: ['editor', 'reviewer', 'approver', 'legal', 'auditor', 'administrator'],
    create: ['editor', 'reviewer', 'approver'],
    update: ['editor', 'reviewer', 'approver', 'legal'],
    publish: ['approver'],
  },
  units: {
    read: ['editor', 'reviewer', 'approver', 'legal', 'clerk', 'auditor', 'administrator'],
    create: ['editor', 'approver'],
    update: ['editor', 'approver'],
    publish: ['approver'],
  },
  cases: {
    read: ['clerk', 'legal', 'auditor'],
    create: ['clerk'],
    update: ['clerk', 'legal'],
  },
  media: {
    read: ['editor', 'reviewer', 'approver', 'legal', 'auditor', 'administrator'],
    create: ['editor', 'reviewer', 'approver'],
    update: ['editor', 'reviewer', 'approver'],
    publish: ['reviewer', 'approver', 'legal'],
  },
  users: {
    read: ['administrator', 'auditor'],
    create: ['administrator'],
    update: ['administrator'],
    delete: ['administrator'],
  },
  settings: {
    read: ['editor', 'reviewer', 'approver', 'legal', 'clerk', 'auditor', 'administrator'],
    update: ['approver', 'legal', 'administrator'],
  },
};

export const may = (req: PayloadRequest, act: Act, room: Room): boolean => {
  const role = (req.user as { role?: Role } | null)?.role;
  return role !== undefined && (DESK[room][act]?.includes(role) ?? false);
};

export const desk =
  (act: Act, room: Room): Access =>
  ({ req }) =>
    may(req, act, room);

export const deskField =
  (act: Act, room: Room): FieldAccess =>
  ({ req }) =>
    may(req, act, room);

/** The desk sees drafts; everyone else only what is published. */
export const readPublished =
  (room: Room): Access =>
  ({ req }) =>
    req.user ? may(req, 'read', room) : { _status: { equals: 'published' } };

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
