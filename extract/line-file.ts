import { closeSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';

const PIECE = 256 * 1024;
const NEW_LINE = 10;

/** Writes lines to a new file only its owner reads, in large pieces. */
export class LineWriter {
  private readonly file: number;
  private waiting: string[] = [];
  private length = 0;

  constructor(path: string) {
    this.file = openSync(path, 'w', 0o600);
  }

  add(line: string): void {
    this.waiting.push(line);
    this.length += line.length;
    if (this.length > PIECE) this.flush();
  }

  /** `durably`: resolves only what a power cut does not take back. */
  close({ durably = false } = {}): void {
    this.flush();
    if (durably) fsyncSync(this.file);
    closeSync(this.file);
  }

  private flush(): void {
    if (this.waiting.length > 0) writeAll(this.file, Buffer.from(`${this.waiting.join('\n')}\n`));
    this.waiting = [];
    this.length = 0;
  }
}

function writeAll(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

/** Lines of a file from a byte at which one begins, a piece of the file at a time. */
export function* linesOf(path: string, from = 0): Generator<string[]> {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.allocUnsafe(PIECE);
    let kept = 0;
    for (let at = from; ; ) {
      const read = readSync(file, buffer, kept, PIECE - kept, at);
      const filled = kept + read;
      const cut = buffer.subarray(0, filled).lastIndexOf(NEW_LINE) + 1;
      if (cut > 0) yield buffer.toString('utf8', 0, cut - 1).split('\n');
      if (read === 0) return;
      // A line longer than a piece was never written: a case has 64 rows at most.
      if (cut === 0 && filled === PIECE) throw new Error(`${path}: a line of more than ${PIECE} bytes`);
      at += read;
      buffer.copyWithin(0, cut, filled);
      kept = filled - cut;
    }
  } finally {
    closeSync(file);
  }
}
