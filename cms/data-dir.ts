import { mkdirSync } from 'node:fs';
import path from 'node:path';

/** The folder that holds everything this installation keeps; `DATA_DIR`, or `./data`. */
export function dataDir(...inside: string[]): string {
  const root = path.resolve(/* turbopackIgnore: true */ process.cwd(), process.env.DATA_DIR || 'data');
  mkdirSync(root, { recursive: true, mode: 0o700 });
  return path.join(root, ...inside);
}
