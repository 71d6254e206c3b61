import { mkdirSync } from 'node:fs';
import path from 'node:path';

/** `DATA_DIR`, or `./data`, whether it is there or not: a command that refuses a wrong folder must not make it. */
export const dataFolder = (): string =>
  path.resolve(/* turbopackIgnore: true */ process.cwd(), process.env.DATA_DIR || 'data');

/** The folder that holds everything this installation keeps; `DATA_DIR`, or `./data`. */
export function dataDir(...inside: string[]): string {
  const root = dataFolder();
  mkdirSync(root, { recursive: true, mode: 0o700 });
  return path.join(root, ...inside);
}
