/** One thing that waits: what it is, why it waits, and where to go. `isLate`: its time is over. */
export type HomeLine = { title: string; detail: string; href: string; isLate?: boolean };

export type HomeList = { name: string; lines: HomeLine[]; total: number; empty: string };

/** What is shown of a list; the rest is one look further on. */
export const SHOWN = 8;

export const ENTITY_NAMES = {
  articles: '新闻',
  disclosures: '公开事项',
  units: '单位',
  pages: '固定页面',
  decisions: '行政决定',
} as const;

export const hrefOf = (entity: keyof typeof ENTITY_NAMES, id: number | string): string =>
  `/admin/collections/${entity}/${id}`;

export const listOf = (name: string, empty: string, lines: HomeLine[]): HomeList => ({
  name,
  empty,
  lines: lines.slice(0, SHOWN),
  total: lines.length,
});
