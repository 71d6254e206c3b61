import type { PayloadRequest } from 'payload';
import { publicUrl } from '../../i18n/public-url';
import { type Hint, hintsFor } from '../../words/glossary';
import glossary from '../../words/glossary.json';
import { namespaceOf, PLACES, placeNameOf } from '../../words/places';
import type { Term } from '../../words/terms';
import { may } from '../access';
import { ROLE_NAMES } from '../roles';
import { readCatalogue, type WordEntry } from './catalogue';
import { answer, refuse } from './guard';
import { FILTERS, type Filter, worklistOf } from './worklist';

const isFilter = (text: string): text is Filter => FILTERS.some((one) => one === text);

/** GET /worklist?filter=&namespace=&search=&page= — the strings to translate, and how far the whole has come. */
export async function listWords(req: PayloadRequest): Promise<Response> {
  const asked = (name: string) => req.searchParams.get(name) ?? '';
  const { entries, orphans } = await readCatalogue(req.payload, req);
  const filter = asked('filter');
  return answer(
    worklistOf(entries, orphans, {
      filter: isFilter(filter) ? filter : 'open',
      namespace: asked('namespace'),
      search: asked('search'),
      page: Number(asked('page')) || 1,
    }),
  );
}

/** One string with everything a translator needs beside it. */
export type ShownWord = Omit<WordEntry, 'kept'> & {
  place: string;
  /** Address of a page on which it is read, in Mongolian; null where it stands in an answer or an error only. */
  page: string | null;
  hints: Hint[];
  /** The Chinese the desk's word was made from, where it has changed since and is known. */
  formerZh: string | null;
  /** Role and time of the last saving; null where the desk has none. */
  saved: { by: string; at: string } | null;
  mayChange: boolean;
};

export function shownWord(entry: WordEntry, req: PayloadRequest): ShownWord {
  const { kept, ...rest } = entry;
  const path = PLACES[namespaceOf(entry.key)]?.path ?? null;
  return {
    ...rest,
    place: placeNameOf(entry.key),
    page: path && new URL(`/mn${path === '/' ? '' : path}`, publicUrl()).href,
    hints: hintsFor(entry.zh, glossary as Term[]),
    formerZh: entry.state === 'stale' ? kept?.source || null : null,
    saved: kept && { by: ROLE_NAMES[kept.by], at: kept.at },
    mayChange: may(req, 'update', 'words'),
  };
}

export async function entryFor(req: PayloadRequest, key: unknown): Promise<WordEntry | null> {
  const { entries } = await readCatalogue(req.payload, req);
  return entries.find((entry) => entry.key === key) ?? null;
}

/** GET /word?key= — one string. */
export async function showWord(req: PayloadRequest): Promise<Response> {
  const entry = await entryFor(req, req.searchParams.get('key'));
  return entry ? answer(shownWord(entry, req)) : refuse(404, '网站现在没有这个键。');
}
