import { holdsMongolian } from '../mongolian/alphabet';
import { isLegal } from './legal';
import type { Term } from './terms';

/**
 * Where the Mongolian of a message stands, from the safest down. reviewed: a native reader has passed it, by role and
 * date. standard: a term of the EAC standard. attested: read on an official page. composed: put together from such
 * words. draft: a person wrote it, nobody has passed it. chinese: there is none, and the Chinese stands upright.
 * Reviewed, standard and attested words stand alone; composed ones and drafts stand with the Chinese beside them.
 */
export const PROVENANCES = ['reviewed', 'standard', 'attested', 'composed', 'draft', 'chinese'] as const;
export type Provenance = (typeof PROVENANCES)[number];

/** Who passed the words, as a role and never a name, and on which day (YYYY-MM-DD). */
export type Review = { by: string; on: string };

/** Words put together by hand for one key, good for exactly the Chinese `source` they were made from. */
export type Override = {
  source: string;
  text: string;
  provenance: 'standard' | 'attested' | 'composed' | 'draft';
  note: string;
  reviewed?: Review;
};
export type Overrides = Record<string, Override>;

export type Tables = { terms: ReadonlyMap<string, Term>; overrides: Overrides };

const OF_TERM = { A: 'standard', B: 'attested', C: 'composed' } as const;

/** Whether words from the tables may be shown for a key: an explanation of the law only when reviewed. */
export const mayStand = (key: string, override: Override | undefined): boolean =>
  !isLegal(key) || override?.reviewed !== undefined;

/** Where the Mongolian of a key comes from, given both languages' messages for it. */
export function provenanceOf(key: string, zh: string, mn: string, { terms, overrides }: Tables): Provenance {
  if (!holdsMongolian(mn)) return 'chinese';
  const override = overrides[key];
  if (override?.source === zh && override.text === mn)
    return override.reviewed ? 'reviewed' : override.provenance;
  const term = terms.get(zh);
  return term?.mn === mn && term.confidence !== 'W' ? OF_TERM[term.confidence] : 'draft';
}
