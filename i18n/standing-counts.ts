import standing from '@/messages/mn-standing.json';
import zh from '@/messages/zh.json';

const KINDS = ['reviewed', 'standard', 'attested', 'composed', 'draft', 'chinese'] as const;
export type StandingKind = (typeof KINDS)[number];
export type StandingCounts = Record<StandingKind, number> & { total: number };

type Tree = { [name: string]: string | Tree };

const leaves = (tree: Tree): number =>
  Object.values(tree).reduce<number>(
    (sum, value) => sum + (typeof value === 'string' ? 1 : leaves(value)),
    0,
  );

function count(): StandingCounts {
  const total = leaves(zh);
  const kinds = Object.values(standing) as string[];
  const of = (kind: StandingKind) => kinds.filter((one) => one === kind).length;
  const mongolian = Object.fromEntries(KINDS.map((kind) => [kind, of(kind)])) as Record<StandingKind, number>;
  return { ...mongolian, chinese: total - kinds.length, total };
}

/** How many of the site's own words stand in Mongolian, and on what ground; counted from the table itself. */
export const STANDING_COUNTS: StandingCounts = count();
export const STANDING_KINDS = KINDS;
