/** For tests: a seeded data folder, made once for the sources as they are, and the compiled programs over it. */
import { type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compileWhenStale } from '../scripts/compile-when-stale.mjs';
import { productionEnv } from '../scripts/production-env.mjs';
import { sourcesDigest } from '../scripts/sources.mjs';

const LOCK = path.resolve('test-results/seeded.lock');
const STALE_MS = 180_000;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

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

async function locked<T>(work: () => T | Promise<T>): Promise<T> {
  mkdirSync(path.dirname(LOCK), { recursive: true });
  for (let left = 1200; ; left -= 1)
    try {
      mkdirSync(LOCK);
      break;
    } catch (error) {
      if (left === 0) throw error;
      // Left by a run that was killed.
      if (Date.now() - (statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > STALE_MS)
        rmSync(LOCK, { recursive: true, force: true });
      await pause(100);
    }
  try {
    return await work();
  } finally {
    rmSync(LOCK, { recursive: true });
  }
}

/** A data folder with sample content of the caller's own. Takes half a minute the first time. */
export async function seededFolder(): Promise<string> {
  const template = path.resolve(`test-results/seeded-${sourcesDigest().slice(0, 16)}`);
  await locked(async () => {
    await compileWhenStale();
    if (existsSync(template)) return;
    // Those of other sources, and one that was never finished.
    for (const name of readdirSync('test-results').filter((one) => one.startsWith('seeded-')))
      rmSync(path.resolve('test-results', name), { recursive: true, force: true });
    const partial = `${template}.partial`;
    const { status, out } = run(partial, 'build/cli/prepare.mjs');
    if (status !== 0) throw new Error(out);
    renameSync(partial, template);
  });
  const own = path.join(mkdtempSync(path.join(tmpdir(), 'naiman-')), 'data');
  cpSync(template, own, { recursive: true });
  return own;
}
