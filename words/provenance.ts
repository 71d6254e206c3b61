import { holdsMongolian } from '../mongolian/alphabet';
import type { Term } from './terms';

/**
 * attested: a term of the table, as it stands. composed: put together from attested words. edited: a person wrote it
 * in mn.json. chinese: no Mongolian was found, and the Chinese stands upright.
 */
export const PROVENANCES = ['attested', 'composed', 'edited', 'chinese'] as const;
export type Provenance = (typeof PROVENANCES)[number];

/** Words put together by hand for one key, good for exactly the Chinese `source` they were made from. */
export type Override = { source: string; text: string; provenance: 'attested' | 'composed'; note: string };
export type Overrides = Record<string, Override>;

export type Tables = { terms: ReadonlyMap<string, Term>; overrides: Overrides };

/** Where the Mongolian of a key comes from, given both languages' messages for it. */
export function provenanceOf(key: string, zh: string, mn: string, { terms, overrides }: Tables): Provenance {
  if (!holdsMongolian(mn)) return 'chinese';
  const override = overrides[key];
  if (override?.source === zh && override.text === mn) return override.provenance;
  const term = terms.get(zh);
  if (term?.mn === mn && term.confidence !== 'W') return term.confidence === 'C' ? 'composed' : 'attested';
  return 'edited';
}
