import zh from '@/messages/zh.json';

const KINDS = ['reviewed', 'standard', 'attested', 'composed', 'draft', 'chinese'] as const;
export type StandingKind = (typeof KINDS)[number];
export type StandingCounts = Record<StandingKind, number> & { total: number };
export const STANDING_KINDS = KINDS;

type Tree = { [name: string]: string | Tree };

const leaves = (tree: Tree): number =>
  Object.values(tree).reduce<number>(
    (sum, value) => sum + (typeof value === 'string' ? 1 : leaves(value)),
    0,
  );

/** How many of the site's own words stand in Mongolian, and on what ground; `standing` names each key that does. */
export function standingCounts(standing: Readonly<Record<string, string>>): StandingCounts {
  const total = leaves(zh);
  const kinds = Object.values(standing);
  const of = (kind: StandingKind) => kinds.filter((one) => one === kind).length;
  const mongolian = Object.fromEntries(KINDS.map((kind) => [kind, of(kind)])) as Record<StandingKind, number>;
  return { ...mongolian, chinese: total - kinds.length, total };
}
