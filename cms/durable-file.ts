import { closeSync, fsyncSync, openSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const synced = (file: string): void => {
  const handle = openSync(file, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

/** Has a file that is written already, and its name in its folder, put on the disk. */
export function keepFile(file: string): void {
  synced(file);
  keepFolder(path.dirname(file));
}

/** Has the names in a folder put on the disk. Windows cannot; there a name is kept with its file. */
export function keepFolder(folder: string): void {
  if (process.platform !== 'win32') synced(folder);
}

/** Writes a new file that only its owner reads, and returns when it is on the disk. EEXIST where there is one. */
export function writeKept(file: string, text: string | Uint8Array): void {
  writeFileSync(file, text, { mode: 0o600, flag: 'wx' });
  keepFile(file);
}
