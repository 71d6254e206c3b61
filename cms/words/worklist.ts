import { lookAlikeKey, searchKey } from '../../mongolian/search-key';
import { namespaceOf, PLACES, placeNameOf } from '../../words/places';
import type { WordEntry, WordState } from './catalogue';

/** What a translator may ask to see; `open`: everything nobody has passed and no source vouches for. */
export const FILTERS = ['open', 'none', 'draft', 'stale', 'reviewed', 'all'] as const;
export type Filter = (typeof FILTERS)[number];

const OF_FILTER: Record<Filter, readonly WordState[]> = {
  open: ['none', 'composed', 'draft', 'stale'],
  none: ['none'],
  draft: ['draft', 'composed'],
  stale: ['stale'],
  reviewed: ['reviewed'],
  all: ['none', 'composed', 'draft', 'stale', 'reviewed', 'attested'],
};

export type Asked = { filter: Filter; namespace: string; search: string; page: number };
export type WorkRow = Pick<WordEntry, 'key' | 'zh' | 'mn' | 'state' | 'isLegal'> & { place: string };
export type Worklist = {
  rows: WorkRow[];
  total: number;
  page: number;
  pages: number;
  counts: Record<Filter, number>;
  namespaces: { name: string; label: string; open: number; total: number }[];
  orphans: number;
};

export const PAGE_SIZE = 30;

const isIn = (filter: Filter, { state }: WordEntry): boolean => OF_FILTER[filter].includes(state);

/** Whether an entry is asked for: Mongolian as the public search finds it, looking alike being enough. */
function finder(search: string): (entry: WordEntry) => boolean {
  const [asked, alike] = [searchKey(search), lookAlikeKey(search)];
  if (asked === '') return () => true;
  return ({ key, zh, mn }) =>
    [key, zh, mn].some((one) => searchKey(one).includes(asked)) || lookAlikeKey(mn).includes(alike);
}

/** The part of the catalogue that is asked for, and how far the whole has come. */
export function worklistOf(entries: readonly WordEntry[], orphans: number, asked: Asked): Worklist {
  const holds = finder(asked.search);
  const found = entries.filter(
    (entry) =>
      isIn(asked.filter, entry) &&
      (asked.namespace === '' || namespaceOf(entry.key) === asked.namespace) &&
      holds(entry),
  );
  const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
  const page = Math.min(Math.max(1, asked.page), pages);
  const ofNamespace = (name: string) => entries.filter(({ key }) => namespaceOf(key) === name);
  return {
    rows: found.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE).map(({ key, zh, mn, state, isLegal }) => {
      return { key, zh, mn, state, isLegal, place: placeNameOf(key) };
    }),
    total: found.length,
    page,
    pages,
    counts: Object.fromEntries(
      FILTERS.map((filter) => [filter, entries.filter((entry) => isIn(filter, entry)).length]),
    ) as Record<Filter, number>,
    namespaces: Object.entries(PLACES).map(([name, { name: label }]) => ({
      name,
      label,
      open: ofNamespace(name).filter((entry) => isIn('open', entry)).length,
      total: ofNamespace(name).length,
    })),
    orphans,
  };
}
