import { appendFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { alignLeft, alignRight } from '../../extract/width';

export type Figure = {
  name: string;
  result: string;
  /** What is asked for; absent where a figure only informs. */
  target?: string;
  isMet?: boolean;
};

export const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} 秒`;
export const milliseconds = (ms: number): string => `${ms.toFixed(2)} 毫秒`;
export const megabytes = (kib: number): string => `${Math.round(kib / 1024)} MB`;
export const times = (ratio: number): string => `${ratio.toFixed(2)} 倍`;

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

/** How far equal runs lie apart, as a share of the smallest: a ratio finer than that says nothing. */
export const spread = (equalRuns: readonly number[]): number =>
  Math.max(...equalRuns) / Math.min(...equalRuns) - 1;

/** Where a bench leaves its figures for the table of all benches (scripts/bench.mjs), a line of JSON each. */
const TABLE = process.env.BENCH_TABLE;

const mark = ({ isMet }: Figure) => (isMet === undefined ? '' : isMet ? '达到' : '没有达到');

/** Prints figures beside their targets, and how noisy the run was. Answers whether every target was met. */
export function printReport(title: string, figures: readonly Figure[], noise: number): boolean {
  if (TABLE) appendFileSync(TABLE, `${JSON.stringify({ title, figures, noise })}\n`);
  const width = (pick: (figure: Figure) => string) =>
    Math.max(
      ...figures.map((figure) => [...pick(figure)].reduce((sum, c) => sum + (c > '\u00ff' ? 2 : 1), 0)),
    );
  const [names, results, targets] = [
    width(({ name }) => name),
    width(({ result }) => result),
    width(({ target = '' }) => target),
  ];
  const lines = figures.map((figure) =>
    [
      alignLeft(figure.name, names),
      alignRight(figure.result, results),
      alignLeft(figure.target ?? '', targets),
      mark(figure),
    ].join('   '),
  );
  const [load = 0] = loadavg();
  process.stdout.write(
    `\n${title}\n${lines.join('\n')}\n相同的两次相差 ${Math.round(noise * 100)}%；机器 ${cpus().length} 核，负载 ${load.toFixed(1)}\n`,
  );
  return figures.every(({ isMet }) => isMet !== false);
}

/** The number after `--name` among the arguments, or what is usual. */
export function numberOption(name: string, usual: number): number {
  const at = process.argv.indexOf(`--${name}`);
  const given = at < 0 ? usual : Number(process.argv[at + 1]);
  if (!Number.isInteger(given) || given < 1) throw new Error(`--${name} 后面要写一个正整数。`);
  return given;
}
