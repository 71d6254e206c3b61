import type { Payload } from 'payload';
import { query } from './database/query';

/** What carries pictures, and in which column of its own row besides the figures of its body. */
const CARRIERS = [
  { table: 'articles', own: 'cover_id' },
  { table: 'disclosures', own: null },
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

/**
 * The numbers of all pictures that something public carries at this moment: two statements a kind of document, which
 * read the bodies with figures and no others. For keeping until the next change of what is public (cms/reader.ts).
 */
export async function carriedPictures(payload: Payload): Promise<string[]> {
  const found = new Set<string>();
  for (const { table, own } of CARRIERS) {
    const isPublic = `t._status = 'published' AND t.withdrawal_at IS NULL`;
    if (own)
      for (const { id } of await query(
        payload,
        `SELECT t.${own} AS id FROM ${table} t WHERE t.${own} IS NOT NULL AND ${isPublic}`,
      ))
        found.add(String(id));
    const bodies = await query(
      payload,
      `SELECT l.body AS body FROM ${table}_locales l JOIN ${table} t ON t.id = l._parent_id
       WHERE ${isPublic} AND CAST(l.body AS TEXT) LIKE '%"figure"%'`,
    );
    for (const { body } of bodies) for (const id of picturesIn(body)) found.add(id);
  }
  return [...found];
}
