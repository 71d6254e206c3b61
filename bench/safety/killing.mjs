// Kills a writing program again and again, and looks at what is left each time. Used by the bench and by npm test.
import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { productionEnv } from '../../scripts/production-env.mjs';

const WRITER = 'build/bench/safety/writer.mjs';

/**
 * Where somebody writes. `databaseUrl` is '' for the file in the folder. `power` goes with the writer, where the database
 * is a server: `cut` ends it in the middle of whatever it does, `back` brings it up again.
 *
 * @typedef {{ data: string, databaseUrl: string, power?: { cut: () => Promise<void>, back: () => Promise<void> } }} Place
 */

/** @param {Place} place */
export const envOf = ({ data, databaseUrl }) => productionEnv({ DATA_DIR: data, DATABASE_URL: databaseUrl });

/** The most things said before a kill: enough for each kind to have been written several times. */
const WORDS = 26;
/** Failed look-ups are not counted among them: a server takes hundreds of them in the time of a publication. */
const COUNTED = /^(?!kept try )./gm;
/** A moment that differs within one write, in milliseconds. */
const WITHIN_A_WRITE = 20;

/** Lets the writer say `words` things and kills it somewhat later. Resolves with its "kept" lines. */
const killOnce = (place, words, ms) =>
  new Promise((resolve, reject) => {
    const writer = spawn(process.execPath, [WRITER, 'load'], { env: envOf(place) });
    let powerIsBack = Promise.resolve();
    const strike = () => {
      writer.kill('SIGKILL');
      powerIsBack = place.power?.cut().then(place.power.back) ?? powerIsBack;
    };
    const parts = [];
    let errors = '';
    let said = 0;
    writer.stdout.on('data', (part) => {
      parts.push(part);
      const before = said;
      said += part.toString().match(COUNTED)?.length ?? 0;
      if (before < words && said >= words) setTimeout(strike, ms);
    });
    writer.stderr.on('data', (part) => {
      errors += part;
    });
    writer.on('close', (code, signal) => {
      if (signal !== 'SIGKILL') return reject(new Error(`The writer ended by itself (${code}): ${errors}`));
      // A line cut off by the kill was not said.
      const lines = Buffer.concat(parts).toString('utf8').split('\n').slice(0, -1);
      const kept = lines.filter((line) => line.startsWith('kept '));
      powerIsBack.then(() => resolve(kept), reject);
    });
  });

/** What is wrong after a kill, in words; and how long it took until the database had been opened and read. */
function lookAt(place, file) {
  const started = performance.now();
  const { stdout, stderr } = spawnSync(process.execPath, [WRITER, 'check', file], {
    encoding: 'utf8',
    env: envOf(place),
  });
  const lines = stdout.split('\n').filter(Boolean);
  const isDone = lines.pop() === 'checked';
  return {
    wrong: isDone ? lines : [...lines, `the check did not end: ${stderr}`],
    ms: performance.now() - started,
  };
}

/**
 * After every `lookEvery`-th kill the database is looked at, and at the end everything that was ever said.
 *
 * @param {{ place: Place, kills: number, lookEvery?: number, random?: () => number, onKill?: (done: number) => void }} options
 * @returns {Promise<{ kept: Record<string, number>, wrong: string[], checks: number[] }>}
 */
export async function killAgain({ place, kills, lookEvery = 1, random = Math.random, onKill = () => {} }) {
  const kept = {};
  const wrong = [];
  const checks = [];
  const file = path.join(place.data, 'kept.txt');
  const all = path.join(place.data, 'kept-all.txt');
  writeFileSync(all, '');
  for (let done = 0; done < kills; done += 1) {
    const lines = await killOnce(place, 1 + Math.floor(random() * WORDS), random() * WITHIN_A_WRITE);
    for (const line of lines) {
      const write = line.split(' ')[1];
      kept[write] = (kept[write] ?? 0) + 1;
    }
    writeFileSync(file, lines.join('\n'));
    appendFileSync(all, `${lines.join('\n')}\n`);
    onKill(done + 1);
    if ((done + 1) % lookEvery !== 0) continue;
    const seen = lookAt(place, file);
    wrong.push(...seen.wrong);
    checks.push(seen.ms);
  }
  wrong.push(...lookAt(place, all).wrong);
  return { kept, wrong, checks };
}
