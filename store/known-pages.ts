import 'server-only';
import { publishedSlugs } from '@/cms/reader';
import { lastLeaf } from '@/cms/record/public';
import { inTime } from '@/domain/in-time';
import { PAGED, type Paged, type PagePlace, placeAt } from '@/domain/page-place';
import { revision } from '@/domain/revision';
import { holding } from './held';

/** Milliseconds a reader waits for it; after that the page itself is asked. */
const PATIENCE_MS = 1000;
/** Corrections of one item, at the most a list of them can need pages for. */
const CORRECTIONS_EACH = 10;

/** As it stood at a revision of this process. */
type Known = {
  revision: number;
  slugs: Partial<Record<Paged, ReadonlySet<string>>>;
  entries: number;
};

/** What was read last: a page that is in it stays, whatever has changed since. */
let known: Known | null = null;

async function read(): Promise<Known> {
  const now = revision();
  const [last, ...lists] = await Promise.all([lastLeaf(), ...PAGED.map(publishedSlugs)]);
  const slugs = Object.fromEntries(PAGED.map((one, index) => [one, new Set(lists[index])]));
  known = { revision: now, slugs, entries: last?.entry ?? 0 };
  return known;
}

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
  if (known && holds(known, place)) return true;
  try {
    const reading = holding('known pages', read);
    return holds(await inTime(reading, PATIENCE_MS, 'The public slugs were not read in time.'), place);
  } catch {
    // Nothing has changed that this process has heard of: what was not there is not there now.
    return known === null || known.revision !== revision();
  }
}
