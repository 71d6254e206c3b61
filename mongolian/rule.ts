import type { Shaper } from './shape';

export type Severity = 'error' | 'warning';

/** Where in the text (UTF-16 units), and the offending piece. */
export type Place = { at: number; found: string };

/**
 * What a rule may look at besides the text. Without a shaper (in a browser that has not loaded HarfBuzz) the rules
 * about shapes find nothing; without a vocabulary, so does the rule about missing connectors.
 */
export type Reference = { shaper?: Shaper; vocabulary?: ReadonlySet<string> };

export type Rule = (text: string, reference: Reference) => Place[];

/** Every match of a global pattern, as places. */
export const places = (text: string, pattern: RegExp): Place[] =>
  [...text.matchAll(pattern)].map((match) => ({ at: match.index, found: match[0] }));
