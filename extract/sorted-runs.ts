import { rmSync } from 'node:fs';
import path from 'node:path';
import { LineWriter, linesOf } from './line-file';
import { KEY_LENGTH } from './spool-line';

/** Lines held in memory before they are sorted and put down: about 30 MB. */
const RUN_LENGTH = 100_000;

const keyOf = (line: string) => line.slice(0, KEY_LENGTH);

/**
 * Sorts any number of lines by their key with the memory of one run: sorted runs on disk, then all runs read side by
 * side (external merge sort). Cases come out in the order of their numbers, so that the database's indexes grow at
 * one place instead of everywhere.
 */
export class SortedRuns {
  private waiting: string[] = [];
  private readonly files: string[] = [];

  constructor(
    private readonly folder: string,
    private readonly runLength = RUN_LENGTH,
  ) {}

  add(line: string): void {
    this.waiting.push(line);
    if (this.waiting.length >= this.runLength) this.putDown();
  }

  /** Every line in the order of the keys; lines of one key in any order. */
  *merged(): Generator<string> {
    this.putDown();
    const heads = this.files.map((file) => new Head(file));
    for (let key = leastKey(heads); key !== null; key = leastKey(heads))
      for (const head of heads) yield* head.take(key);
  }

  /** Takes the runs away. */
  remove(): void {
    this.waiting = [];
    for (const file of this.files.splice(0)) rmSync(file, { force: true });
  }

  private putDown(): void {
    if (this.waiting.length === 0) return;
    const file = path.join(this.folder, `run-${this.files.length}.tsv`);
    const writer = new LineWriter(file);
    for (const line of this.waiting.sort()) writer.add(line);
    writer.close();
    this.files.push(file);
    this.waiting = [];
  }
}

/** The place a run has been read to. */
class Head {
  private readonly pieces: Generator<string[]>;
  private lines: string[] = [];
  private at = -1;
  key: string | null = null;

  constructor(file: string) {
    this.pieces = linesOf(file);
    this.advance();
  }

  *take(key: string): Generator<string> {
    while (this.key === key) {
      yield this.lines[this.at] as string;
      this.advance();
    }
  }

  private advance(): void {
    if (++this.at >= this.lines.length) {
      this.lines = this.pieces.next().value ?? [];
      this.at = 0;
    }
    const line = this.lines[this.at];
    this.key = line === undefined ? null : keyOf(line);
  }
}

const leastKey = (heads: readonly Head[]): string | null =>
  heads.reduce<string | null>(
    (least, { key }) => (key !== null && (least === null || key < least) ? key : least),
    null,
  );
