import { closeSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

const PIECE = 256 * 1024;

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

/** Lines of a file with the byte after each, from a byte at which a line begins; in memory one piece at a time. */
export function* linesOf(path: string, from = 0): Generator<{ line: string; end: number }> {
  const file = openSync(path, 'r');
  try {
    const decoder = new StringDecoder('utf8');
    const buffer = Buffer.alloc(PIECE);
    let rest = '';
    let end = from;
    for (let at = from; ; ) {
      const read = readSync(file, buffer, 0, PIECE, at);
      if (read === 0) return;
      at += read;
      const lines = (rest + decoder.write(buffer.subarray(0, read))).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        end += Buffer.byteLength(line) + 1;
        yield { line, end };
      }
    }
  } finally {
    closeSync(file);
  }
}
