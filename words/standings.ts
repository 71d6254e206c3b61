import { PROVENANCES, type Provenance, provenanceOf, type Tables } from './provenance';

/** Key → where its Mongolian comes from; keys that stand in Chinese are left out. Written to messages/mn-standing.json. */
export type Standings = Record<string, Exclude<Provenance, 'chinese'>>;

type Messages = ReadonlyMap<string, string>;

const each = (zh: Messages, mn: Messages, tables: Tables): [string, Provenance][] =>
  [...zh].map(([key, words]) => [key, provenanceOf(key, words, mn.get(key) ?? '', tables)]);

export const standingsOf = (zh: Messages, mn: Messages, tables: Tables): Standings =>
  Object.fromEntries(each(zh, mn, tables).filter(([, standing]) => standing !== 'chinese')) as Standings;

export function countStandings(zh: Messages, mn: Messages, tables: Tables): Record<Provenance, number> {
  const counts = Object.fromEntries(PROVENANCES.map((one) => [one, 0])) as Record<Provenance, number>;
  for (const [, standing] of each(zh, mn, tables)) counts[standing] += 1;
  return counts;
}
