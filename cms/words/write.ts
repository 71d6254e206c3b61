import { sql } from '@payloadcms/db-sqlite/drizzle';
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload';
import { scan } from '../../domain/privacy/scan';
import type { DeskWord } from '../../words/desk-word';
import { refreshPages } from '../hooks/refresh';
import { privacyGate } from '../privacy/gate';
import { bumpRevision } from '../revisions';
import type { Role } from '../roles';

/** A word to be kept. `seen`: the revision its author had before them; 0 where the desk had none. */
export type WordToKeep = DeskWord & { source: string; seen: number };

// biome-ignore lint/suspicious/noExplicitAny: Payload builds its tables at run time and types them as any
type Database = any;

/** Somebody saved these in the meantime: nothing of what was to be kept with them is kept. */
export class Overtaken extends Error {
  constructor(readonly keys: string[]) {
    super(`Overtaken: ${keys.join(', ')}`);
  }
}

/** Rows of one statement: SQLite takes 32,766 values in one, PostgreSQL 65,535. */
const AT_ONCE = 500;

async function upsert(req: PayloadRequest, rows: Record<string, unknown>[]): Promise<void> {
  const { db }: Database = req.payload;
  const id = await req.transactionID;
  const table = db.tables.word_translations;
  const set = Object.fromEntries(
    ['text', 'standing', 'source', 'sourceDigest', 'by', 'at', 'revision'].map((name) => [
      name,
      sql.raw(`excluded."${table[name].name}"`),
    ]),
  );
  const kept: { key: string }[] = await db.sessions[id as string].db
    .insert(table)
    .values(rows)
    // One statement compares and writes: of two who saw the same word, the second finds another revision.
    .onConflictDoUpdate({
      target: table.key,
      set,
      setWhere: sql`${table.revision} = excluded."revision" - 1`,
    })
    .returning({ key: table.key });
  const done = new Set(kept.map(({ key }) => key));
  const overtaken = rows.map(({ key }) => String(key)).filter((key) => !done.has(key));
  if (overtaken.length > 0) throw new Overtaken(overtaken);
}

/**
 * Keeps words in one transaction, all or none, and lets the public pages made from the old ones go. Throws
 * {@link Overtaken}, and what the privacy gate throws.
 */
export async function writeWords(req: PayloadRequest, words: readonly WordToKeep[]): Promise<void> {
  if (words.length === 0) return;
  const by = (req.user as { role?: Role } | null)?.role;
  if (!by) throw new Error('Words are kept by somebody.');
  const at = new Date().toISOString();
  const rows = words.map(({ seen, ...word }) => ({ ...word, by, at, revision: seen + 1 }));
  // The statement below passes the adapter by, and with it the gate before every other write. Asked before the
  // transaction, and only about words the scanner has anything to say of: SQLite has one writer, and citizens wait.
  for (const data of rows.filter(({ text }) => scan(text).length > 0))
    await privacyGate(req.payload, {
      slug: 'word-translations',
      isGlobal: false,
      id: data.key,
      data,
      req,
    });
  const isOwn = await initTransaction(req);
  try {
    for (let from = 0; from < rows.length; from += AT_ONCE)
      await upsert(req, rows.slice(from, from + AT_ONCE));
    await bumpRevision(req, 'word-translations');
    if (isOwn) await commitTransaction(req);
  } catch (error) {
    if (isOwn) await killTransaction(req);
    throw error;
  }
  refreshPages('word-translations');
}
