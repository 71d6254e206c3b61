import type { CollectionSlug, Field, PayloadRequest } from 'payload';
import { sourceDigest } from '../../words/digest';
import { translationStanding } from '../../words/document-standing';
import { may } from '../access';
import { documentName, findRows, type KeptRow, keptOf, translatedIn } from './document-rows';
import { missingIn, type Pair, staleIn, type Version } from './document-words';
import { answer } from './guard';

export const COLLECTIONS = ['articles', 'disclosures', 'decisions', 'units', 'pages'] as const;
type Slug = (typeof COLLECTIONS)[number];
const ROOM = {
  articles: 'publications',
  disclosures: 'publications',
  decisions: 'publications',
  units: 'units',
  pages: 'publications',
} as const satisfies Record<Slug, string>;

/** A document whose Mongolian is wanting: labels of its fields without Mongolian, without review, and left behind. */
export type WantingDocument = {
  kind: string;
  title: string;
  address: string;
  /** As the rows name it. */
  document: string;
  /** Names exactly the Mongolian, and the Chinese beside it, that whoever passes it has seen. */
  digest: string;
  missing: string[];
  unreviewed: string[];
  stale: string[];
};

type Data = Record<string, unknown>;
/** How far back it is asked from which Chinese a text was made of which nothing is noted. */
const VERSIONS_READ = 30;

const textOf = (value: unknown): string => {
  const all = value as { zh?: unknown } | string | null;
  return typeof all === 'string' ? all : typeof all?.zh === 'string' ? all.zh : '';
};

export const mayRead = (req: PayloadRequest, slug: Slug): boolean => may(req, 'read', ROOM[slug]);

export const digestOfPairs = (pairs: readonly Pair[]): string =>
  sourceDigest(JSON.stringify(pairs.map(({ path, zh, mn }) => [path, zh, mn])));

const labels = (pairs: readonly Pair[]): string[] => [...new Set(pairs.map(({ label }) => label))];

async function versionsOf(req: PayloadRequest, collection: CollectionSlug, id: unknown): Promise<Version[]> {
  const { docs } = await req.payload.findVersions({
    collection,
    where: { parent: { equals: id } },
    locale: 'all',
    sort: '-updatedAt',
    limit: VERSIONS_READ,
    depth: 0,
    req: { transactionID: req.transactionID },
  });
  return docs.map(({ version }) => version as unknown as Version);
}

type Found = Pick<WantingDocument, 'kind' | 'title' | 'address' | 'document'>;

/** What is wanting in one document, or null. `versions` are asked for where something stands of which nothing is noted. */
async function wantingIn(
  found: Found,
  fields: readonly Field[],
  doc: Data,
  rows: readonly KeptRow[],
  versions: () => Promise<Version[]>,
): Promise<WantingDocument | null> {
  const kept = keptOf(found.document, rows);
  const pairs = translatedIn(fields, doc);
  const of = (standing: string) =>
    pairs.filter((pair) => translationStanding(pair, kept.get(pair.path)) === standing);
  const isAllNoted = pairs.every(({ path }) => kept.has(path));
  const fromVersions = isAllNoted ? [] : staleIn(fields, doc, await versions(), (path) => !kept.has(path));
  const wanting = {
    missing: missingIn(fields, doc),
    unreviewed: labels(of('draft')),
    stale: [...new Set([...labels(of('stale')), ...fromVersions])],
  };
  const isWanting = Object.values(wanting).some((list) => list.length > 0);
  return isWanting ? { ...found, digest: digestOfPairs(pairs), ...wanting } : null;
}

async function ofCollection(
  req: PayloadRequest,
  slug: (typeof COLLECTIONS)[number],
  rows: readonly KeptRow[],
): Promise<WantingDocument[]> {
  if (!mayRead(req, slug)) return [];
  const { config } = req.payload.collections[slug];
  const { docs } = await req.payload.find({
    collection: slug,
    draft: true,
    locale: 'all',
    pagination: false,
    depth: 0,
    sort: '-updatedAt',
    req: { transactionID: req.transactionID },
  });
  const all: (WantingDocument | null)[] = [];
  for (const doc of docs as unknown as (Data & { id: number })[]) {
    const found = {
      kind: String(config.labels.plural),
      title: textOf(doc[config.admin.useAsTitle ?? 'id']) || String(doc.id),
      address: `/admin/collections/${slug}/${doc.id}?locale=mn`,
      document: documentName(slug, doc.id),
    };
    all.push(await wantingIn(found, config.fields, doc, rows, () => versionsOf(req, slug, doc.id)));
  }
  return all.filter((one) => one !== null);
}

/** GET /documents — what stands at the desk without Mongolian, without review, or with Mongolian made from other Chinese. */
export async function listDocuments(req: PayloadRequest): Promise<Response> {
  const rows = await findRows(req.payload, req);
  const documents: WantingDocument[] = [];
  for (const slug of COLLECTIONS) documents.push(...(await ofCollection(req, slug, rows)));
  return answer({ documents, mayReview: may(req, 'update', 'words') });
}
