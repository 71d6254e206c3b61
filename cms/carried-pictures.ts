import type { Payload } from 'payload';
import { query } from './database/query';

/** What carries pictures, and in which column of its own row besides the figures of its body. */
const CARRIERS = [
  { table: 'articles', own: 'cover_id', isWithdrawable: true },
  { table: 'disclosures', own: null, isWithdrawable: true },
  { table: 'pages', own: null, isWithdrawable: false },
] as const;

type Node = { children?: Node[]; fields?: { blockType?: unknown; picture?: unknown } };

const idOf = (picture: unknown): unknown =>
  typeof picture === 'object' && picture !== null ? (picture as { id?: unknown }).id : picture;

/** The numbers of the pictures in the figures of a body, as it is stored. */
export function picturesIn(body: unknown): string[] {
  const tree = (typeof body === 'string' ? JSON.parse(body) : body) as { root?: Node } | null;
  const below = ({ fields, children = [] }: Node): unknown[] => [
    ...(fields?.blockType === 'figure' ? [idOf(fields.picture)] : []),
    ...children.flatMap(below),
  ];
  return (tree?.root ? below(tree.root) : []).flatMap((id) => (id ? [String(id)] : []));
}

type Read = { updatedAt: string; pictures: string[] };
/** What was found in the bodies of public documents, by table and number; read anew when a document has changed. */
const known = new Map<string, Map<number, Read>>();
/** Bodies read at a time: other answers go out in between. */
const AT_ONCE = 100;

/** Reads the bodies of some documents of a table; those without figures are not brought over. */
async function bodiesOf(
  payload: Payload,
  table: string,
  ids: readonly number[],
): Promise<Map<number, string[]>> {
  const found = new Map<number, string[]>(ids.map((id) => [id, []]));
  const rows = await query(
    payload,
    `SELECT _parent_id AS id, body FROM ${table}_locales
     WHERE _parent_id IN (${ids.join(', ')}) AND CAST(body AS TEXT) LIKE '%"figure"%'`,
  );
  for (const { id, body } of rows) found.get(Number(id))?.push(...picturesIn(body));
  return found;
}

/**
 * The numbers of all pictures that something public carries at this moment: one short row for each public document, and
 * the bodies of those that have changed since this process read them. For keeping until the next change of what is public
 * (cms/reader.ts).
 */
export async function carriedPictures(payload: Payload): Promise<string[]> {
  const carried = new Set<string>();
  for (const { table, own, isWithdrawable } of CARRIERS) {
    const before = known.get(table);
    const now = new Map<number, Read>();
    const changed: { id: number; updatedAt: string }[] = [];
    const rows = await query(
      payload,
      `SELECT id, updated_at${own ? `, ${own} AS own` : ''} FROM ${table}
       WHERE _status = 'published'${isWithdrawable ? ' AND withdrawal_at IS NULL' : ''}`,
    );
    for (const { id, updated_at, own: cover } of rows) {
      if (cover) carried.add(String(cover));
      const updatedAt = updated_at instanceof Date ? updated_at.toISOString() : String(updated_at);
      const read = before?.get(Number(id));
      if (read?.updatedAt === updatedAt) now.set(Number(id), read);
      else changed.push({ id: Number(id), updatedAt });
    }
    for (let at = 0; at < changed.length; at += AT_ONCE) {
      const some = changed.slice(at, at + AT_ONCE);
      const found = await bodiesOf(
        payload,
        table,
        some.map(({ id }) => id),
      );
      for (const { id, updatedAt } of some) now.set(id, { updatedAt, pictures: found.get(id) ?? [] });
    }
    known.set(table, now);
    for (const { pictures } of now.values()) for (const id of pictures) carried.add(id);
  }
  return [...carried];
}
