import { canonical } from './canonical';
import { sha256 } from './hash';

/** What can be done at the desk. `sweep`: the oldest acts were removed when their time was over. */
export const ACTIONS = [
  'create',
  'save-draft',
  'update',
  'publish',
  'correct',
  'withdraw',
  'restore',
  'expire',
  'delete',
  'change-role',
  'change-password',
  'begin',
  'sweep',
] as const;
export type Action = (typeof ACTIONS)[number];

/**
 * One act. `sequence` counts from 1 without a gap; `previous` is the hash of the act before, null for the first ever;
 * `role` is a role of the desk or `program`; `account` is the desk's number of an account, never a name. States are
 * words of the collection's own; digests are SHA-256 of what was stored before and after, null where there is nothing
 * or where it would be a digest of private words. `leaf` is the hash of the public entry the act made.
 */
export type Act = {
  sequence: number;
  previous: string | null;
  at: string;
  role: string;
  account: string | null;
  action: Action;
  collection: string;
  document: string;
  slug: string | null;
  fromState: string | null;
  toState: string | null;
  oldDigest: string | null;
  newDigest: string | null;
  leaf: string | null;
};

export type StoredAct = Act & { hash: string };

const FIELDS = [
  'sequence',
  'previous',
  'at',
  'role',
  'account',
  'action',
  'collection',
  'document',
  'slug',
  'fromState',
  'toState',
  'oldDigest',
  'newDigest',
  'leaf',
] as const satisfies readonly (keyof Act)[];

/** The hash that the next act names. */
export const hashOfAct = (act: Act): string =>
  sha256(canonical(Object.fromEntries(FIELDS.map((field) => [field, act[field]]))));

/** Fields in the order of the table and of its download. */
export const ACT_FIELDS = [...FIELDS, 'hash'] as const;
