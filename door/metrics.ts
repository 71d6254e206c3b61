import type { RequestRecord } from './request-log';

/** Upper bounds of the classes of time, in seconds. */
const BOUNDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const;
/** Kinds of address are few; more than this many series would mean that something typed has got in among them. */
const MOST_SERIES = 500;

type Times = { counts: number[]; sum: number; count: number };

const escaped = (value: string): string =>
  value.replace(/[\\"\n]/g, (letter) => `\\${letter === '\n' ? 'n' : letter}`);
const labels = (pairs: Record<string, string | number>): string =>
  Object.entries(pairs)
    .map(([name, value]) => `${name}="${escaped(String(value))}"`)
    .join(',');

/** Counts of requests by door, kind of address and status, and how long they took; no reader is in them. */
export class Metrics {
  readonly #requests = new Map<string, number>();
  readonly #times = new Map<string, Times>();

  count({ door, kind, method, status, ms }: RequestRecord): void {
    const key = labels({ door, kind, method, status });
    if (this.#requests.has(key) || this.#requests.size < MOST_SERIES)
      this.#requests.set(key, (this.#requests.get(key) ?? 0) + 1);
    const times = this.#times.get(door) ?? { counts: BOUNDS.map(() => 0), sum: 0, count: 0 };
    const seconds = ms / 1000;
    BOUNDS.forEach((bound, at) => {
      if (seconds <= bound) times.counts[at] = (times.counts[at] ?? 0) + 1;
    });
    times.sum += seconds;
    times.count += 1;
    this.#times.set(door, times);
  }

  /** Everything in the text format of Prometheus (0.0.4). */
  text(): string {
    const lines = ['# TYPE naiman_requests_total counter'];
    for (const [key, count] of this.#requests) lines.push(`naiman_requests_total{${key}} ${count}`);
    lines.push('# TYPE naiman_request_seconds histogram');
    for (const [door, { counts, sum, count }] of this.#times) {
      BOUNDS.forEach((le, at) => {
        lines.push(`naiman_request_seconds_bucket{${labels({ door, le })}} ${counts[at]}`);
      });
      lines.push(`naiman_request_seconds_bucket{${labels({ door, le: '+Inf' })}} ${count}`);
      lines.push(`naiman_request_seconds_sum{${labels({ door })}} ${sum.toFixed(6)}`);
      lines.push(`naiman_request_seconds_count{${labels({ door })}} ${count}`);
    }
    lines.push('# TYPE process_resident_memory_bytes gauge');
    lines.push(`process_resident_memory_bytes ${process.memoryUsage.rss()}`);
    lines.push(
      '# TYPE process_uptime_seconds gauge',
      `process_uptime_seconds ${process.uptime().toFixed(0)}`,
    );
    return `${lines.join('\n')}\n`;
  }
}
