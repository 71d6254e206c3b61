import { closeSync, openSync, readSync } from 'node:fs';

const PIECE = Buffer.alloc(256 * 1024);

/** Why a file cannot be read to its end, or null where it can. */
export function unreadable(file: string): string | null {
  try {
    const handle = openSync(file, 'r');
    try {
      while (readSync(handle, PIECE) > 0);
    } finally {
      closeSync(handle);
    }
    return null;
  } catch (error) {
    return `读不出来（${(error as NodeJS.ErrnoException).code}）`;
  }
}
