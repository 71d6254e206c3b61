import type { PayloadRequest } from 'payload';
import type { StoredDoc } from '../../domain/record/content';
import { append } from './append';
import { actOfRow, LAST_ACT_ON } from './columns';
import { actorOf } from './entry';
import type { Ask } from './statement';
import { digestOf, FOLDERS, stateOf } from './states';

type Id = string | number;
/** What Payload hands over with a version; an update has the version's own row around the document. */
export type VersionArgs = {
  collection?: string;
  collectionSlug?: string;
  parent?: Id;
  autosave?: boolean;
  versionData: StoredDoc & { version?: StoredDoc; parent?: Id };
  req?: Partial<PayloadRequest>;
};

/** Acts after which a further save by the same person is one act with them. */
const RUN = new Set(['create', 'save-draft']);

/**
 * Enters the saving of a draft, which changes no row the public reads. What the form saves by itself while one person
 * writes is one act, the first of the run; so is what a new document first says. Published versions are entered with
 * their row.
 */
export async function enterDraft(ask: Ask, args: VersionArgs): Promise<void> {
  const collection = args.collectionSlug ?? args.collection;
  const doc = args.versionData.version ?? args.versionData;
  const document = args.parent ?? args.versionData.parent;
  if (!collection || document === undefined || doc._status !== 'draft') return;
  const actor = actorOf(args.req?.user);
  const [row] = await ask(LAST_ACT_ON, [collection, String(document)]);
  const last = row ? actOfRow(row) : null;
  const newDigest = digestOf(collection, doc);
  const isSame = last?.newDigest === newDigest;
  const isByItself = args.autosave === true || args.versionData.version !== undefined;
  const isRun = last !== null && RUN.has(last.action) && last.account === actor.account && isByItself;
  if (isSame || isRun) return;
  const act = { ...actor, action: 'save-draft', collection, document: String(document) } as const;
  const states = { fromState: last?.toState ?? null, toState: stateOf(collection, doc) };
  const slug = FOLDERS[collection] && typeof doc.slug === 'string' ? doc.slug : null;
  const digests = { oldDigest: last?.newDigest ?? null, newDigest };
  await append(ask, { act: { ...act, slug, ...states, ...digests }, leaf: null });
}
