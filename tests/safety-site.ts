/** For tests: a seeded data folder, made once for the sources as they are, and the compiled programs over it. */
import { type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { productionEnv } from '../scripts/production-env.mjs';
import { copySeeded } from '../scripts/seeded.mjs';

export const WRITER = 'build/bench/safety/writer.mjs';

export type Ran = { status: number | null; out: string };

const env = (data: string, more: Record<string, string> = {}) => productionEnv({ DATA_DIR: data, ...more });

/** Runs a compiled program to its end over a data folder. */
export function run(data: string, program: string, args: string[] = [], more = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    env: env(data, more),
  });
  return { status, out: `${stdout}${stderr}` };
}

/** Starts a compiled program over a data folder. */
export const start = (data: string, program: string, args: string[] = [], options: SpawnOptions = {}) =>
  spawn(process.execPath, [program, ...args], {
    env: env(data),
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  });

/** A data folder with sample content of the caller's own. Takes half a minute the first time. */
export async function seededFolder(): Promise<string> {
  const own = path.join(mkdtempSync(path.join(tmpdir(), 'naiman-')), 'data');
  await copySeeded(own);
  return own;
}
