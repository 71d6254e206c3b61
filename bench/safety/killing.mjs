// Kills a writing program again and again, and looks at what is left each time. Used by the bench and by npm test.
import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { productionEnv } from '../../scripts/production-env.mjs';

const WRITER = 'build/bench/safety/writer.mjs';
const env = (data) => productionEnv({ DATA_DIR: data });

/** Lets the writer write for `ms` after its first word and kills it. Resolves with its "kept" lines. */
const killOnce = (data, ms) =>
  new Promise((resolve, reject) => {
    const writer = spawn(process.execPath, [WRITER, 'load'], { env: env(data) });
    const parts = [];
    let errors = '';
    writer.stdout.on('data', (part) => {
      if (parts.length === 0) setTimeout(() => writer.kill('SIGKILL'), ms);
      parts.push(part);
    });
    writer.stderr.on('data', (part) => {
      errors += part;
    });
    writer.on('close', (code, signal) => {
      if (signal !== 'SIGKILL') return reject(new Error(`The writer ended by itself (${code}): ${errors}`));
      // A line cut off by the kill was not said.
      const said = Buffer.concat(parts).toString('utf8').split('\n').slice(0, -1);
      resolve(said.filter((line) => line.startsWith('kept ')));
    });
  });

/** What is wrong after a kill, in words; and how long it took until the database had been opened and read. */
function lookAt(data, file) {
  const started = performance.now();
  const { stdout, stderr } = spawnSync(process.execPath, [WRITER, 'check', file], {
    encoding: 'utf8',
    env: env(data),
  });
  const lines = stdout.split('\n').filter(Boolean);
  const isDone = lines.pop() === 'checked';
  return {
    wrong: isDone ? lines : [...lines, `the check did not end: ${stderr}`],
    ms: performance.now() - started,
  };
}

/**
 * @param {{ data: string, kills: number, random?: () => number, onKill?: (done: number) => void }} options
 * @returns {Promise<{ kept: Record<string, number>, wrong: string[], checks: number[] }>}
 */
export async function killAgain({ data, kills, random = Math.random, onKill = () => {} }) {
  const kept = {};
  const wrong = [];
  const checks = [];
  const file = path.join(data, 'kept.txt');
  const all = path.join(data, 'kept-all.txt');
  writeFileSync(all, '');
  for (let done = 0; done < kills; done += 1) {
    const lines = await killOnce(data, random() * 600);
    for (const line of lines) {
      const write = line.split(' ')[1];
      kept[write] = (kept[write] ?? 0) + 1;
    }
    writeFileSync(file, lines.join('\n'));
    appendFileSync(all, `${lines.join('\n')}\n`);
    const seen = lookAt(data, file);
    wrong.push(...seen.wrong);
    checks.push(seen.ms);
    onKill(done + 1);
  }
  wrong.push(...lookAt(data, all).wrong);
  return { kept, wrong, checks };
}
