import { canonical } from '../../domain/record/canonical';
import { isWithdrawn, type StoredDoc } from '../../domain/record/content';
import { sha256 } from '../../domain/record/hash';
import type { RecordedFolder } from '../../domain/record/leaf';

/** Collections whose items have a page of their own and are entered in the public record. */
export const FOLDERS: Readonly<Record<string, RecordedFolder>> = {
  articles: 'news',
  disclosures: 'disclosures',
  decisions: 'decisions',
  units: 'units',
  pages: 'pages',
};
export const COLLECTIONS: Readonly<Record<RecordedFolder, string>> = {
  news: 'articles',
  disclosures: 'disclosures',
  decisions: 'decisions',
  units: 'units',
  pages: 'pages',
};

/**
 * Collections whose writes are no acts, with the reason. Everything that is not here is entered, also a collection
 * that somebody adds tomorrow. `payload-…` are Payload's own tables: locks, preferences, jobs.
 */
export const UNRECORDED: Readonly<Record<string, string>> = {
  'look-up-attempts': '群众的查询不是操作，任何内容都不记。',
  'desk-presences': '谁正开着哪张表单，一分钟后就不在了。',
  'page-revisions': '公开页面的改动次数，机器生成。',
  'document-translations': '蒙古文从哪一版中文译来、由什么岗位审读；文章本身的保存已经记入。',
  'import-changes': '导入批次逐案的改动；批次本身已经记入。',
};
/** Collections to which the program itself only adds, and of which it removes what has served its time. */
export const ADDED_TO = new Set(['case-looks', 'slip-openings']);
/** They are written by cms/record alone. */
export const RECORD = new Set(['record-acts', 'record-leaves']);

export const isRecorded = (slug: string): boolean => !slug.startsWith('payload-') && !(slug in UNRECORDED);

/** A digest of names, addresses and case files could be guessed at; of these only the state is entered. */
const PRIVATE = new Set(['users', 'cases', 'case-looks', 'second-factors']);

type StateOf = (doc: StoredDoc) => unknown;
const STATES: Readonly<Record<string, StateOf>> = {
  users: ({ role }) => role,
  media: ({ isCleared }) => (isCleared === true ? 'cleared' : 'uncleared'),
  attachments: ({ looked }) => (looked === true ? 'looked' : 'read'),
  cases: ({ withheldReason }) => (withheldReason ? 'withheld' : 'open'),
  'case-looks': ({ reason }) => reason,
  // Whose it is: the row's own number would tell nobody.
  'second-factors': ({ account, secret }) => `account ${account} ${secret ? 'enrolled' : 'begun'}`,
  'import-batches': ({ state }) => state,
  'slip-openings': ({ batch }) => `batch ${batch}`,
  'privacy-clearances': ({ state }) => state,
  'decision-steps': ({ step }) => step,
  'saved-views': ({ isShared }) => (isShared === true ? 'shared' : 'own'),
};

/** The state of a stored document, in a word of its collection; null where it has none. */
export function stateOf(collection: string, doc: StoredDoc | null): string | null {
  if (!doc) return null;
  const own = STATES[collection];
  const state = own ? own(doc) : isWithdrawn(doc) ? 'withdrawn' : (doc._status ?? doc.state);
  return typeof state === 'string' ? state : null;
}

/** What every save changes, or a sign-in does. */
const FLEETING = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'sessions',
  'loginAttempts',
  'lockUntil',
  'globalType',
  'resetPasswordToken',
  'resetPasswordExpiration',
]);

/** Names exactly what is stored, whatever the save was; SHA-256, hexadecimal. */
export const innerDigest = (doc: StoredDoc): string =>
  sha256(canonical(Object.fromEntries(Object.entries(doc).filter(([field]) => !FLEETING.has(field)))));

/** The digest that is entered; null where there is nothing, or where it would be one of private words. */
export const digestOf = (collection: string, doc: StoredDoc | null): string | null =>
  doc && !PRIVATE.has(collection) ? innerDigest(doc) : null;
