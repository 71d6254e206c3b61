import { holdsMongolian } from '../mongolian/alphabet';
import { checkMongolian, type Finding } from '../mongolian/check';
import type { Reference } from '../mongolian/rule';
import { textsOf } from './message';
import { type Mismatch, parityOf } from './parity';
import { PROVENANCES, type Provenance, provenanceOf, type Tables } from './provenance';

export type Report = {
  mismatches: Mismatch[];
  findings: (Finding & { key: string })[];
  stale: string[];
  counts: Record<Provenance, number>;
  /** False when something must be mended before it is published. */
  good: boolean;
};

function findingsIn(key: string, message: string, reference: Reference): (Finding & { key: string })[] {
  // Cyrillic is never right, not even where the Chinese stands.
  if (!holdsMongolian(message) && !/\p{Script=Cyrillic}/u.test(message)) return [];
  try {
    const all = textsOf(message).flatMap((text) => checkMongolian(text, reference));
    return [...new Map(all.map((one) => [`${one.rule} ${one.at} ${one.found}`, { ...one, key }])).values()];
  } catch {
    // Broken ICU is already a mismatch.
    return [];
  }
}

/** What is right and wrong with mn.json, held against zh.json. */
export function reportOn(
  zh: ReadonlyMap<string, string>,
  mn: ReadonlyMap<string, string>,
  tables: Tables,
  reference: Reference,
): Report {
  const mismatches = parityOf(zh, mn);
  const findings = [...mn].flatMap(([key, message]) => findingsIn(key, message, reference));
  const counts = Object.fromEntries(PROVENANCES.map((one) => [one, 0])) as Record<Provenance, number>;
  for (const [key, words] of zh) counts[provenanceOf(key, words, mn.get(key) ?? '', tables)] += 1;
  const stale = Object.keys(tables.overrides).filter((key) => zh.get(key) !== tables.overrides[key]?.source);
  const good =
    mismatches.length === 0 && stale.length === 0 && findings.every((one) => one.severity !== 'error');
  return { mismatches, findings, stale, counts, good };
}
