import { sql } from '@payloadcms/db-sqlite/drizzle';
import type { BasePayload, Field, PayloadRequest } from 'payload';
import { holdsMongolian } from '../../mongolian/alphabet';
import { sourceDigest } from '../../words/digest';
import {
  type KeptTranslation,
  type TranslationStanding,
  translationStanding,
  worstStanding,
} from '../../words/document-standing';
import { refreshPages } from '../hooks/refresh';
import { bumpRevision } from '../revisions';
import type { Role } from '../roles';
import { type Pair, pairsIn } from './document-words';

/** The collection, and the tag of every page that says how its Mongolian stands. */
export const TRANSLATIONS = 'document-translations';

// biome-ignore lint/suspicious/noExplicitAny: Payload builds its tables at run time and types them as any
type Database = any;
type Data = Record<string, unknown>;
/** What is kept of each field of one document, by its path. */
export type Kept = ReadonlyMap<string, KeptTranslation>;
export type KeptRow = KeptTranslation & { key: string; document: string };

/** How rows name a document: a collection and a number. */
export const documentName = (slug: string, id: unknown): string => `${slug}/${id}`;

/** The rows of one document, by the paths of its fields. */
export const keptOf = (document: string, rows: readonly KeptRow[]): Kept =>
  new Map(
    rows.filter((row) => row.document === document).map((row) => [row.key.slice(document.length + 1), row]),
  );

/** Every row, or those of one document. */
export async function findRows(
  payload: Pick<BasePayload, 'find'>,
  req: Partial<PayloadRequest>,
  document?: string,
): Promise<KeptRow[]> {
  const { docs } = await payload.find({
    collection: TRANSLATIONS,
    ...(document !== undefined && { where: { document: { equals: document } } }),
    pagination: false,
    depth: 0,
    overrideAccess: true,
    // Not the request itself: Payload would leave its language in it.
    req: { transactionID: req.transactionID } as never,
  });
  return docs.map(({ key, document: of, text, source, reviewedText, reviewedSource }) => {
    return {
      key,
      document: of,
      text,
      source,
      reviewedText: reviewedText ?? null,
      reviewedSource: reviewedSource ?? null,
    };
  });
}

/** The fields of a document that stand in Mongolian; read with all its languages. */
export const translatedIn = (fields: readonly Field[], doc: Data): Pair[] =>
  pairsIn(fields, doc).filter(({ mn }) => holdsMongolian(mn));

/** How the Mongolian of a whole document stands. */
export const documentStanding = (fields: readonly Field[], doc: Data, kept: Kept): TranslationStanding =>
  worstStanding(translatedIn(fields, doc).map((pair) => translationStanding(pair, kept.get(pair.path))));

const COLUMNS = {
  written: ['text', 'source', 'by', 'at'],
  passed: ['reviewedText', 'reviewedSource', 'reviewedBy', 'reviewedAt'],
};

async function upsert(req: PayloadRequest, rows: Data[], columns: string[]): Promise<void> {
  const { db }: Database = req.payload;
  const table = db.tables.document_translations;
  const set = Object.fromEntries(columns.map((name) => [name, sql.raw(`excluded."${table[name].name}"`)]));
  await db.sessions[(await req.transactionID) as string].db
    .insert(table)
    .values(rows)
    .onConflictDoUpdate({ target: table.key, set });
  await bumpRevision(req, TRANSLATIONS);
  refreshPages(TRANSLATIONS);
}

const written = (document: string, { path, zh, mn }: Pair, by: Role | null, at: string): Data => ({
  key: `${document}/${path}`,
  document,
  text: sourceDigest(mn),
  source: sourceDigest(zh),
  by,
  at,
});

const roleOf = (req: PayloadRequest): Role | null => (req.user as { role?: Role } | null)?.role ?? null;

/** Notes from which Chinese those texts were made that are not the ones written last; in the transaction of the save. */
export async function noteWritten(
  req: PayloadRequest,
  document: string,
  pairs: readonly Pair[],
): Promise<void> {
  const kept = keptOf(document, await findRows(req.payload, req, document));
  const changed = pairs.filter(({ path, mn }) => kept.get(path)?.text !== sourceDigest(mn));
  if (changed.length === 0) return;
  const at = new Date().toISOString();
  await upsert(
    req,
    changed.map((pair) => written(document, pair, roleOf(req), at)),
    COLUMNS.written,
  );
}

/** Notes that these texts were passed as they stand beside this Chinese; in a transaction of the caller's. */
export async function notePassed(
  req: PayloadRequest,
  document: string,
  pairs: readonly Pair[],
): Promise<void> {
  const [by, at] = [roleOf(req), new Date().toISOString()];
  if (!by) throw new Error('Words are passed by somebody.');
  const passed = (pair: Pair): Data => {
    // Who passes a text that was there before anything was noted did not write it.
    const row = written(document, pair, null, at);
    return { ...row, reviewedText: row.text, reviewedSource: row.source, reviewedBy: by, reviewedAt: at };
  };
  await upsert(req, pairs.map(passed), COLUMNS.passed);
}
