// npm run bench -- kills [NUMBER]: kills a writing process at random moments (200 unless told) and reports.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { productionEnv } from '../../scripts/production-env.mjs';
import { killAgain } from './killing.mjs';

const PORT = 4390;
const RESTARTS = 10;
const LIMIT_MS = 3000;

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const row = (name, target, result, isMet) =>
  console.log(`${isMet ? '✓' : '✗'} ${name.padEnd(44)} ${String(target).padEnd(12)} ${result}`);

/** Milliseconds from the start of the built site until /healthz says that it is well; then it is killed. */
async function restart(data) {
  const started = performance.now();
  const site = spawn(process.execPath, ['build/door/main.mjs'], {
    stdio: 'ignore',
    env: productionEnv({ DATA_DIR: data, PORT: String(PORT), OFFICE_PORT: String(PORT + 1) }),
  });
  const isWell = () =>
    fetch(`http://127.0.0.1:${PORT}/healthz`).then(
      (answer) => answer.ok,
      () => false,
    );
  while (!(await isWell())) {
    if (site.exitCode !== null) throw new Error(`The site ended by itself (${site.exitCode}).`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const ms = performance.now() - started;
  const gone = new Promise((resolve) => site.once('exit', resolve));
  site.kill('SIGKILL');
  await gone;
  return ms;
}

/** Prints a table of target and result. Returns whether every target was met. */
export async function benchKills(kills = 200) {
  const data = path.join(mkdtempSync(path.join(tmpdir(), 'naiman-kills-')), 'data');
  try {
    const prepared = spawnSync(process.execPath, ['build/cli/prepare.mjs'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: productionEnv({ DATA_DIR: data }),
    });
    if (prepared.status !== 0) throw new Error('The data folder could not be made.');
    const { kept, wrong, checks } = await killAgain({
      data,
      kills,
      lookEvery: 5,
      onKill: (done) => done % 20 === 0 && console.log(`  ${done} of ${kills} kills`),
    });
    for (const line of wrong.slice(0, 20)) console.log(`  ${line}`);
    const told = Object.entries(kept).map(([write, count]) => `${count} ${write}`);
    row(
      `${kills} kills: acknowledged (${told.join(', ')})`,
      'none wrong',
      `${wrong.length} wrong`,
      wrong.length === 0,
    );
    console.log(`  opened and looked through after a kill: median ${Math.round(median(checks))} ms`);
    if (!existsSync('.next/BUILD_ID')) {
      console.log('  The site is not built: its restart was not measured.');
      return wrong.length === 0;
    }
    const restarts = [];
    for (let n = 0; n < RESTARTS; n += 1) restarts.push(await restart(data));
    const worst = Math.max(...restarts);
    row(
      `ready after a kill (${RESTARTS} restarts)`,
      `<= ${LIMIT_MS} ms`,
      `median ${Math.round(median(restarts))} ms, worst ${Math.round(worst)} ms`,
      worst <= LIMIT_MS,
    );
    return wrong.length === 0 && worst <= LIMIT_MS;
  } finally {
    rmSync(path.dirname(data), { recursive: true, force: true });
  }
}
