import { type Finding, PRIVACY_LEVELS, PRIVACY_RULES, type PrivacyRule } from './finding';
import { nameProposals, proposalFor } from './proposal';
import { read, type Span } from './reading';
import { RULES } from './rules/rules';

/** What the bureau itself publishes, and one clock for those who are still children. */
export type ScanOptions = {
  allowedTelephones?: readonly string[];
  allowedNames?: readonly string[];
  /** Public addresses of police units, written as they are published. */
  allowedAddresses?: readonly string[];
  today?: Date;
};

type Sighting = Span & { rule: PrivacyRule };

/** Spans of one rule that overlap or touch become one. */
const merged = (spans: Span[]): Span[] => {
  const sorted = spans.filter((s) => s.end > s.start).sort((a, b) => a.start - b.start || b.end - a.end);
  const result: Span[] = [];
  for (const span of sorted) {
    const last = result.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else result.push({ ...span });
  }
  return result;
};

/** Rules that read characters the same way: a mobile number inside an identity number is not a second finding. */
const VALUES: ReadonlySet<PrivacyRule> = new Set([
  'identity-number',
  'bank-card',
  'wechat',
  'email',
  'mobile',
  'telephone',
  'plate',
  'address',
  'name',
]);

const sightingsIn = (reading: ReturnType<typeof read>, options: ScanOptions): Sighting[] => {
  const taken = new Uint8Array(reading.text.length);
  const kept: Sighting[] = [];
  for (const rule of PRIVACY_RULES) {
    for (const span of merged(RULES[rule](reading, options))) {
      if (VALUES.has(rule)) {
        let isTaken = false;
        for (let i = span.start; i < span.end && !isTaken; i++) isTaken = taken[i] === 1;
        if (isTaken) continue;
        taken.fill(1, span.start, span.end);
      }
      kept.push({ ...span, rule });
    }
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
};

/**
 * Everything in a text that may not be published, in reading order. Offsets are UTF-16 units of the text as given.
 * Pure and linear in the length of the text. What is sought: 公安机关执法公开规定 (2018) 13–15, 未成年人保护法 103.
 */
export const scan = (text: string, options: ScanOptions = {}): Finding[] => {
  const reading = read(text);
  const sightings = sightingsIn(reading, options);
  const plain = (s: Sighting) => reading.text.slice(s.start, s.end).replace(/\s/g, '');
  const names = nameProposals(reading.text, sightings.filter((s) => s.rule === 'name').map(plain));
  return sightings.map((sighting) => {
    const start = reading.origin[sighting.start] as number;
    const end = reading.ends[sighting.end - 1] as number;
    const proposal =
      sighting.rule === 'name'
        ? (names.get(plain(sighting)) ?? null)
        : proposalFor(sighting.rule, plain(sighting));
    const { rule } = sighting;
    return { rule, level: PRIVACY_LEVELS[rule], start, end, text: text.slice(start, end), proposal };
  });
};

const LONGEST_MASK = 12;

/** The finding as a report may print it: its first character, and a block for each of the others. */
export const mask = (finding: Finding): string => {
  const [first = '', ...rest] = [...finding.text];
  if (rest.length === 0) return '■';
  return first + '■'.repeat(Math.min(rest.length, LONGEST_MASK));
};
