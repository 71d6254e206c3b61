import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { dataDir } from './data-dir';
import { keepFolder, writeKept } from './durable-file';

/** By data folder and name: an import keys a digest for every case, and reading the file each time took a tenth of it. */
const read = new Map<string, string>();

/**
 * A secret of this installation: from the environment, else from `DATA_DIR/secrets/<name>`,
 * made there once (256 random bits, readable by the owner only).
 */
function secret(name: string, variable: string): string {
  const given = process.env[variable];
  if (given) {
    if (given.length < 32) throw new Error(`${variable} 太短：至少 32 个字符。`);
    return given;
  }
  const place = `${process.env.DATA_DIR} ${name}`;
  const known = read.get(place);
  if (known) return known;
  const file = dataDir('secrets', name);
  if (!existsSync(file)) {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    // Two processes may start at once: the first to create the file wins, the other reads it.
    try {
      writeKept(file, randomBytes(32).toString('hex'));
      keepFolder(dataDir());
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  const found = readFileSync(file, 'utf8').trim();
  read.set(place, found);
  return found;
}

/** Signs the office's sessions. */
export const officeSecret = () => secret('office', 'OFFICE_SECRET');

/** Keys the digests of query codes and of client addresses; losing it voids every receipt. */
export const codeSecret = () => secret('codes', 'CODE_SECRET');

/** Seals the keys of second steps; losing it means that each has to be set up anew. */
export const secondStepSecret = () => secret('second-step', 'SECOND_STEP_SECRET');
