// A data folder with sample content, made once for the sources as they are: tests and the end-to-end site copy it.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { compileWhenStale } from './compile-when-stale.mjs';
import { productionEnv } from './production-env.mjs';
import { sourcesDigest } from './sources.mjs';

const LOCK = path.resolve('test-results/seeded.lock');
const STALE_MS = 180_000;
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function locked(work) {
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

/**
 * Copies a data folder with sample content to `to`. Takes half a minute the first time.
 *
 * @param {string} to a folder that is not there yet
 */
export async function copySeeded(to) {
  // Of today: sample content is dated from the day on which it is written.
  const day = new Date().toISOString().slice(0, 10);
  const template = path.resolve(`test-results/seeded-${day}-${sourcesDigest().slice(0, 16)}`);
  await locked(async () => {
    await compileWhenStale();
    if (existsSync(template)) return;
    // Those of other sources, and one that was never finished.
    for (const name of readdirSync('test-results').filter((one) => one.startsWith('seeded-')))
      rmSync(path.resolve('test-results', name), { recursive: true, force: true });
    const partial = `${template}.partial`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['build/cli/prepare.mjs'], {
      encoding: 'utf8',
      env: productionEnv({ DATA_DIR: partial, DATABASE_URL: '' }),
    });
    if (status !== 0) throw new Error(`${stdout}${stderr}`);
    renameSync(partial, template);
  });
  cpSync(template, to, { recursive: true });
}
