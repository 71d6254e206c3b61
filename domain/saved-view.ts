/** Lists whose search and filter can be kept under a name. Lists of case files, people and acts are never among them. */
export const VIEWED_LISTS = ['articles', 'disclosures', 'decisions', 'units', 'media'] as const;
export type ViewedList = (typeof VIEWED_LISTS)[number];
export const isViewedList = (value: unknown): value is ViewedList =>
  (VIEWED_LISTS as readonly unknown[]).includes(value);

/** What a list was asked for: `filter` as the desk's own filter writes it, and/or down to field, operator, value. */
export type ViewQuery = { filter?: unknown; search?: string | null; sort?: string | null };

/** A nested value as the words of an address: `a[b][0]=c`. Values are sent as text, as a browser sends them. */
function pairs(value: unknown, at: string): string[] {
  if (value === null || value === undefined || value === '') return [];
  if (typeof value !== 'object') return [`${at}=${encodeURIComponent(String(value))}`];
  return Object.entries(value).flatMap(([key, inner]) => pairs(inner, `${at}[${encodeURIComponent(key)}]`));
}

/** The address at the desk under which a list answers as it was kept. */
export function viewAddress(list: string, { filter, search, sort }: ViewQuery): string {
  const words = [...pairs(filter, 'where'), ...pairs(search, 'search'), ...pairs(sort, 'sort')];
  return `/admin/collections/${list}${words.length > 0 ? `?${words.join('&')}` : ''}`;
}
