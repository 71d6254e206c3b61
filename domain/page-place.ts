import { DECISION_KINDS } from './decision/kind';
import { fixedPaths } from './site-map';

/** Collections of the desk whose items have a page each. */
export const PAGED = ['articles', 'disclosures', 'decisions', 'units'] as const;
export type Paged = (typeof PAGED)[number];

/**
 * What may stand at a path below the language: `fixed`, whatever the desk has published; `item`, one of a collection;
 * `further`, a numbered page of a list made of these collections; `entry`, one of the public record.
 */
export type PagePlace =
  | { kind: 'fixed' }
  | { kind: 'item'; collection: Paged; slug: string }
  | { kind: 'further'; of: readonly Paged[]; number: number }
  | { kind: 'entry'; number: number };

const FIXED: ReadonlySet<string> = new Set([
  ...fixedPaths(),
  ...DECISION_KINDS.map((kind) => `/decisions/kind/${kind}`),
]);

const FOLDERS: ReadonlyMap<string, Paged> = new Map([
  ['news', 'articles'],
  ['disclosures', 'disclosures'],
  ['decisions', 'decisions'],
  ['units', 'units'],
]);
const FURTHER = /^(\/.+)\/page\/([1-9]\d{0,5})$/;
const ITEM = /^\/([a-z]+)\/([a-z0-9-]{1,200})(?:\/text\.txt|\/share)?$/;
const ENTRY = /^\/record\/entry\/([1-9]\d{0,8})$/;

const listOf = (path: string): readonly Paged[] | null => {
  if (path === '/corrections') return ['articles', 'disclosures', 'decisions'];
  const collection = FOLDERS.get(path.split('/')[1] ?? '');
  return FIXED.has(path) && collection ? [collection] : null;
};

/** The place at a path below the language (`/news/page/2`; empty for the home page); null where nothing can stand. */
export function placeAt(path: string): PagePlace | null {
  if (FIXED.has(path)) return { kind: 'fixed' };
  const [, list = '', page = ''] = FURTHER.exec(path) ?? [];
  const of = list && listOf(list);
  if (of) return { kind: 'further', of, number: Number(page) };
  const [, entry] = ENTRY.exec(path) ?? [];
  if (entry) return { kind: 'entry', number: Number(entry) };
  const [, folder = '', slug = ''] = ITEM.exec(path) ?? [];
  const collection = FOLDERS.get(folder);
  return collection ? { kind: 'item', collection, slug } : null;
}
