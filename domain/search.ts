/** Characters of a query that are read; the rest is cut off, and the answer says so. */
export const LONGEST_QUERY = 60;
/** Hits shown at once; a reader with more is told to say more. */
export const MOST_HITS = 50;

export const SEARCH_KINDS = ['disclosures', 'news', 'units', 'pages'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** A public page. `path` is without its language; `date` an ISO 8601 instant, null where a page has none. */
export type SearchHit = {
  kind: SearchKind;
  path: string;
  title: string;
  summary: string;
  date: string | null;
  isSample: boolean;
};

export type SearchKeys = { title: string; summary: string; text: string };
/** A page with the keys it is found by, all its languages, folded as the query is; `alike` are the looser ones. */
export type SearchEntry = SearchHit & { keys: SearchKeys; alike: SearchKeys };
/** The words of a query, folded for each kind of key. */
export type SearchTerms = Record<'keys' | 'alike', string[]>;

/** `total` counts all hits, `hits` are the best of them. */
export type SearchAnswer = { query: string; isCut: boolean; hits: SearchHit[]; total: number };

/** What was asked, within bounds; control and private characters mean nothing here. */
export function readQuery(given: string): { query: string; isCut: boolean } {
  const characters = [...given.replace(/[\p{Cc}\p{Co}\uFFFD]+/gu, ' ').trim()];
  return {
    query: characters.slice(0, LONGEST_QUERY).join('').trim(),
    isCut: characters.length > LONGEST_QUERY,
  };
}

/** The words of a query, each folded, none twice. */
export const termsOf = (query: string, fold: (text: string) => string): string[] => [
  ...new Set(query.split(/\s+/u).map(fold).filter(Boolean)),
];

const WORTH = { title: 100, summary: 10, text: 1 } as const;
const PLACES = ['title', 'summary', 'text'] as const;

/** 0 where a word is found nowhere; words in the title count most. */
function worthOf(keys: SearchKeys, terms: string[]): number {
  const each = terms.map((term) => PLACES.find((place) => keys[place].includes(term)));
  return each.reduce((sum, place) => (place && sum >= 0 ? sum + WORTH[place] : Number.NEGATIVE_INFINITY), 0);
}

const ranked = (entries: SearchEntry[], kind: 'keys' | 'alike', terms: string[]): SearchEntry[] =>
  terms.length === 0
    ? []
    : entries
        .map((entry) => ({ entry, worth: worthOf(entry[kind], terms) }))
        .filter(({ worth }) => worth > 0)
        .sort((a, b) => b.worth - a.worth || (b.entry.date ?? '').localeCompare(a.entry.date ?? ''))
        .map(({ entry }) => entry);

/**
 * Every page that holds all the words: the best first, among equals the newest. After them the pages that hold words
 * which only look like the ones asked for.
 */
export function findEntries(entries: SearchEntry[], terms: SearchTerms): SearchHit[] {
  const found = new Set([...ranked(entries, 'keys', terms.keys), ...ranked(entries, 'alike', terms.alike)]);
  return [...found].map(({ keys: _keys, alike: _alike, ...hit }) => hit);
}
