import 'server-only';
import { publishedSlugs } from '@/cms/reader';
import { lastLeaf } from '@/cms/record/public';
import { inTime } from '@/domain/in-time';
import { PAGED, type Paged, type PagePlace, placeAt } from '@/domain/page-place';
import { revision } from '@/domain/revision';

/** Milliseconds: as for every page (cms/reader.ts). */
const AT_MOST_MS = 60_000;
/** Milliseconds a reader waits for it; after that the page itself is asked. */
const PATIENCE_MS = 1000;
/** Corrections of one item, at the most a list of them can need pages for. */
const CORRECTIONS_EACH = 10;

type Known = {
  at: number;
  revision: number;
  slugs: Partial<Record<Paged, ReadonlySet<string>>>;
  entries: number;
};

let known: Known | null = null;
let reading: Promise<Known> | null = null;

async function read(): Promise<Known> {
  const at = performance.now();
  const now = revision();
  const [last, ...lists] = await Promise.all([lastLeaf(), ...PAGED.map(publishedSlugs)]);
  const slugs = Object.fromEntries(PAGED.map((one, index) => [one, new Set(lists[index])]));
  known = { at, revision: now, slugs, entries: last?.entry ?? 0 };
  return known;
}

/** What is known now; all who ask at one moment wait for one reading. */
const readOnce = (): Promise<Known> => {
  reading ??= read().finally(() => {
    reading = null;
  });
  return reading;
};

const isNew = ({ at, revision: then }: Known): boolean =>
  then === revision() && performance.now() - at < AT_MOST_MS;

function holds({ slugs, entries }: Known, place: PagePlace): boolean {
  if (place.kind === 'fixed') return true;
  if (place.kind === 'item') return slugs[place.collection]?.has(place.slug) === true;
  if (place.kind === 'entry') return place.number <= entries;
  // Which page is the last is the list's to say; no list has more pages than items.
  const items = place.of.reduce((sum, one) => sum + (slugs[one]?.size ?? 0), 0);
  return place.number <= items * (place.of.length > 1 ? CORRECTIONS_EACH : 1);
}

/**
 * Whether there may be a page at a path below the language (domain/page-guard.ts). Addresses that somebody made up cost
 * neither a page nor a place among those that are kept: each was made by Next and kept beside the real ones. A page that
 * is known waits for nothing; where the database does not answer, the page itself is asked.
 */
export async function mayBePage(path: string): Promise<boolean> {
  const place = placeAt(path);
  if (!place || place.kind === 'fixed') return place !== null;
  if (known && (holds(known, place) || isNew(known))) return holds(known, place);
  try {
    return holds(await inTime(readOnce(), PATIENCE_MS, 'The public slugs were not read in time.'), place);
  } catch {
    // Nothing has changed that this process has heard of: what was not there is not there now.
    return known === null || known.revision !== revision();
  }
}
