import { readFileSync } from 'node:fs';
import {
  BOUNDS,
  type Measure,
  measure,
  parseLabelled,
  precision,
  recall,
  type Score,
  shortfalls,
} from '../domain/privacy/measure';

// Prints how well the privacy scanner reads the labelled set. `--mistakes` adds the lines it gets wrong among the
// open ones; those of the held-out part are never shown, so that nobody tunes to them by accident.
const HEAD = 'rule               precision  recall   hit missed false';
const percent = (value: number): string => `${(value * 100).toFixed(1)} %`.padStart(9);
const row = (label: string, s: Score): string =>
  `${label.padEnd(18)} ${percent(precision(s))} ${percent(recall(s))} ${String(s.hit).padStart(4)} ${String(s.missed).padStart(6)} ${String(s.false).padStart(5)}`;

const print = (title: string, result: Measure): void => {
  console.log(`\n${title}: ${result.lines} lines\n${HEAD}`);
  for (const [rule, score] of result.byRule) console.log(row(rule, score));
  console.log(`${row('all', result.all)}\n${row('hard stops', result.hard)}`);
};

const today = new Date('2026-11-01T00:00:00Z');
const lines = parseLabelled(readFileSync(new URL('../domain/privacy/labelled.tsv', import.meta.url), 'utf8'));
const PARTS = [
  { title: 'Open part', bounds: BOUNDS.open, of: lines.filter((line) => !line.isHeldOut) },
  { title: 'Held-out part', bounds: BOUNDS.heldOut, of: lines.filter((line) => line.isHeldOut) },
  {
    title:
      'Of the held-out part: phrasings written later, first measured before any tuning (docs/decisions/0010)',
    bounds: BOUNDS.unseen,
    of: lines.filter((line) => line.isHeldOut && line.batch === 'unseen'),
  },
] as const;

for (const { title, bounds, of } of PARTS) {
  const result = measure(of, today);
  print(title, result);
  console.log(
    `bounds             ${Object.entries(bounds)
      .map(([name, bound]) => `${name} >= ${bound}`)
      .join(', ')}`,
  );
  for (const shortfall of shortfalls(result, bounds)) {
    console.error(`${title}: ${shortfall}`);
    process.exitCode = 1;
  }
}
if (process.argv.includes('--mistakes'))
  for (const { text, missed, false: wrong } of measure(PARTS[0].of, today).mistakes)
    console.log(`${text}\tmissed: ${missed}\tfalse: ${wrong}`);
