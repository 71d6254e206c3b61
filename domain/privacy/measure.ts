import { PRIVACY_LEVELS, PRIVACY_RULES, type PrivacyRule } from './finding';
import { scan } from './scan';

/**
 * One line of labelled.tsv: the rules that must speak, whether the line was kept from tuning, and the batch it was
 * written in ('' for the first).
 */
export type Labelled = {
  expected: ReadonlySet<PrivacyRule>;
  text: string;
  isHeldOut: boolean;
  batch: string;
};
export type Score = { hit: number; missed: number; false: number };
export type Mistake = { text: string; missed: PrivacyRule[]; false: PrivacyRule[] };
export type Measure = {
  lines: number;
  all: Score;
  hard: Score;
  byRule: Map<PrivacyRule, Score>;
  mistakes: Mistake[];
};

/** Throws on an unknown rule, so that a typing error cannot pass as a miss. */
export const parseLabelled = (tsv: string): Labelled[] =>
  tsv
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [expected = '', text = '', set, batch = ''] = line.split('\t');
      const rules = expected === '-' ? [] : (expected.split(',') as PrivacyRule[]);
      for (const rule of rules) if (!PRIVACY_RULES.includes(rule)) throw new Error(`no such rule: ${rule}`);
      return { expected: new Set(rules), text, isHeldOut: set === 'held-out', batch };
    });

const none = (): Score => ({ hit: 0, missed: 0, false: 0 });
export const recall = (s: Score): number => (s.hit + s.missed === 0 ? 1 : s.hit / (s.hit + s.missed));
export const precision = (s: Score): number => (s.hit + s.false === 0 ? 1 : s.hit / (s.hit + s.false));

/** Counts rules per line: a rule that speaks on a line labelled with it is a hit, however often it speaks. */
export const measure = (lines: readonly Labelled[], today: Date): Measure => {
  const byRule = new Map(PRIVACY_RULES.map((rule) => [rule, none()]));
  const mistakes: Mistake[] = [];
  for (const { expected, text } of lines) {
    const spoke = new Set(scan(text, { today }).map((finding) => finding.rule));
    for (const rule of PRIVACY_RULES) {
      const score = byRule.get(rule) as Score;
      if (expected.has(rule) && spoke.has(rule)) score.hit++;
      else if (expected.has(rule)) score.missed++;
      else if (spoke.has(rule)) score.false++;
    }
    const missed = [...expected].filter((rule) => !spoke.has(rule));
    const wrong = [...spoke].filter((rule) => !expected.has(rule));
    if (missed.length + wrong.length > 0) mistakes.push({ text, missed, false: wrong });
  }
  const sum = (rules: readonly PrivacyRule[]): Score =>
    rules.reduce((total, rule) => {
      const s = byRule.get(rule) as Score;
      return { hit: total.hit + s.hit, missed: total.missed + s.missed, false: total.false + s.false };
    }, none());
  const hard = sum(PRIVACY_RULES.filter((rule) => PRIVACY_LEVELS[rule] === 'hard'));
  return { lines: lines.length, all: sum(PRIVACY_RULES), hard, byRule, mistakes };
};

/**
 * What must be reached, a little under what was measured in November 2026: raise, never lower. A missed hard stop is
 * a leak; a false one cannot be overridden by anybody.
 */
export const BOUNDS = {
  open: { recall: 0.985, precision: 0.99, hardRecall: 1, hardPrecision: 1 },
  heldOut: { recall: 0.93, precision: 0.99, hardRecall: 1, hardPrecision: 0.98 },
  unseen: { recall: 0.91, precision: 0.98, hardRecall: 1, hardPrecision: 0.98 },
} as const;
export type Bounds = (typeof BOUNDS)[keyof typeof BOUNDS];

/** The bounds a measurement falls short of, each as `name: reached < bound`. */
export const shortfalls = ({ all, hard }: Measure, bounds: Bounds): string[] => {
  const reached = {
    recall: recall(all),
    precision: precision(all),
    hardRecall: recall(hard),
    hardPrecision: precision(hard),
  };
  return (Object.keys(reached) as (keyof typeof reached)[])
    .filter((name) => reached[name] < bounds[name])
    .map((name) => `${name}: ${reached[name].toFixed(3)} < ${bounds[name]}`);
};
