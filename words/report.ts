import { holdsMongolian } from '../mongolian/alphabet';
import { checkMongolian, type Finding } from '../mongolian/check';
import type { Reference } from '../mongolian/rule';
import { textsOf } from './message';
import { type Mismatch, parityOf } from './parity';
import { mayStand, type Provenance, type Review, type Tables } from './provenance';
import { countStandings } from './standings';

export type Report = {
  mismatches: Mismatch[];
  findings: (Finding & { key: string })[];
  stale: string[];
  /** Explanations of the law that stand in Mongolian though nobody has passed them. */
  unreviewed: string[];
  /** Reviews that name a person or no day. */
  badReviews: string[];
  counts: Record<Provenance, number>;
  /** False when something must be mended before it is published. */
  good: boolean;
};

/** A role ends in 岗 or 员, as in every credit of this site; a day is a day of the calendar. */
const isReview = ({ by, on }: Review): boolean =>
  /[岗员]$/u.test(by) && /^\d{4}-\d{2}-\d{2}$/.test(on) && !Number.isNaN(Date.parse(on));

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
  const counts = countStandings(zh, mn, tables);
  const unreviewed = [...mn]
    .filter(([key, message]) => holdsMongolian(message) && !mayStand(key, tables.overrides[key]))
    .map(([key]) => key);
  const badReviews = Object.entries(tables.overrides)
    .filter(([, { reviewed }]) => reviewed && !isReview(reviewed))
    .map(([key]) => key);
  const stale = Object.keys(tables.overrides).filter((key) => zh.get(key) !== tables.overrides[key]?.source);
  const isWhole = [mismatches, stale, unreviewed, badReviews].every((list) => list.length === 0);
  const good = isWhole && findings.every((one) => one.severity !== 'error');
  return { mismatches, findings, stale, unreviewed, badReviews, counts, good };
}
