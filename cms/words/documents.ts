import type { CollectionSlug, Field, GlobalSlug, PayloadRequest } from 'payload';
import { may } from '../access';
import { missingIn, staleIn, type Version } from './document-words';
import { answer } from './guard';

const COLLECTIONS = ['articles', 'disclosures', 'decisions', 'units'] as const;
const GLOBALS = ['settings', 'reform'] as const;
const ROOM = {
  articles: 'publications',
  disclosures: 'publications',
  decisions: 'publications',
  units: 'units',
} as const;

/** A document whose Mongolian is wanting: labels of its fields without Mongolian, and of those whose Chinese changed. */
export type WantingDocument = {
  kind: string;
  title: string;
  address: string;
  missing: string[];
  stale: string[];
};

type Data = Record<string, unknown>;
/** How far back it is asked from which Chinese the present Mongolian was made. */
const VERSIONS_READ = 30;

const textOf = (value: unknown): string => {
  const all = value as { zh?: unknown } | string | null;
  return typeof all === 'string' ? all : typeof all?.zh === 'string' ? all.zh : '';
};

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

async function ofCollection(
  req: PayloadRequest,
  slug: (typeof COLLECTIONS)[number],
): Promise<WantingDocument[]> {
  if (!may(req, 'read', ROOM[slug])) return [];
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
  const wanting: WantingDocument[] = [];
  for (const doc of docs as unknown as (Data & { id: number })[]) {
    const fields = config.fields as Field[];
    const missing = missingIn(fields, doc);
    const stale = staleIn(fields, doc, await versionsOf(req, slug, doc.id));
    if (missing.length + stale.length === 0) continue;
    wanting.push({
      kind: String(config.labels.plural),
      title: textOf(doc[config.admin.useAsTitle ?? 'id']) || String(doc.id),
      address: `/admin/collections/${slug}/${doc.id}?locale=mn`,
      missing,
      stale,
    });
  }
  return wanting;
}

async function ofGlobal(req: PayloadRequest, slug: GlobalSlug): Promise<WantingDocument[]> {
  const config = req.payload.globals.config.find((one) => one.slug === slug);
  if (!config || !may(req, 'read', 'settings')) return [];
  const doc = (await req.payload.findGlobal({
    slug,
    locale: 'all',
    depth: 0,
    req: { transactionID: req.transactionID },
  })) as unknown as Data;
  const missing = missingIn(config.fields as Field[], doc);
  if (missing.length === 0) return [];
  const address = `/admin/globals/${slug}?locale=mn`;
  return [{ kind: '网站', title: String(config.label), address, missing, stale: [] }];
}

/** GET /documents — what stands at the desk without Mongolian, or with Mongolian made from other Chinese. */
export async function listDocuments(req: PayloadRequest): Promise<Response> {
  const documents: WantingDocument[] = [];
  for (const slug of COLLECTIONS) documents.push(...(await ofCollection(req, slug)));
  for (const slug of GLOBALS) documents.push(...(await ofGlobal(req, slug)));
  return answer({ documents });
}
