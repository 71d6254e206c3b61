import { canonical } from './canonical';
import { isDigest, leafHash } from './hash';

/** Folders of the public addresses whose items are entered; `pages` are the standing ones, at the top of the site. */
export const RECORDED_FOLDERS = ['news', 'disclosures', 'decisions', 'units', 'pages'] as const;
export type RecordedFolder = (typeof RECORDED_FOLDERS)[number];

/**
 * What an entry says. `began`: was public when the record began, nobody vouches for the time before; `restored`: a
 * withdrawal was taken back; `removed`: the item was taken out of the database.
 */
export const LEAF_EVENTS = [
  'began',
  'published',
  'updated',
  'corrected',
  'withdrawn',
  'restored',
  'expired',
  'removed',
] as const;
export type LeafEvent = (typeof LEAF_EVENTS)[number];

/**
 * One entry of the public record. `entry` counts from 1; `at` is an ISO 8601 instant in UTC; `digest` is the SHA-256
 * of what the public could read from then on (content.ts); `acts` is the hash of the newest act before it, null where
 * there was none: so the public record vouches for the desk's own.
 */
export type Leaf = {
  entry: number;
  at: string;
  folder: RecordedFolder;
  slug: string;
  event: LeafEvent;
  digest: string;
  acts: string | null;
};

/** The entry as it stands in the download: one line, and exactly what is hashed. */
export const leafLine = ({ entry, at, folder, slug, event, digest, acts }: Leaf): string =>
  canonical({ entry, at, folder, slug, event, digest, acts });

export const hashOfLeaf = (leaf: Leaf): string => leafHash(leafLine(leaf));

const isOneOf = <T extends string>(values: readonly T[], value: unknown): value is T =>
  (values as readonly unknown[]).includes(value);

/** Reads a line of the download. Null where it is none, or was written in another way than leafLine writes it. */
export function parseLeaf(line: string): Leaf | null {
  try {
    const { entry, at, folder, slug, event, digest, acts = null } = JSON.parse(line) as Partial<Leaf>;
    if (!Number.isInteger(entry) || typeof at !== 'string' || typeof slug !== 'string') return null;
    if (!isOneOf(RECORDED_FOLDERS, folder) || !isOneOf(LEAF_EVENTS, event)) return null;
    if (!isDigest(digest) || (acts !== null && !isDigest(acts))) return null;
    const leaf = { entry: entry as number, at, folder, slug, event, digest, acts };
    return leafLine(leaf) === line ? leaf : null;
  } catch {
    return null;
  }
}
