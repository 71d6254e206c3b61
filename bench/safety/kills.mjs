// Kills a writing process at random moments, looks at what is left, and times the restart of the built site.
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

/**
 * Figures of the bench, and how far apart the restarts lay.
 *
 * @param {number} [kills]
 * @returns {Promise<{ figures: { name: string, result: string, target?: string, isMet?: boolean }[], spread: number }>}
 */
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
      onKill: (done) => done % 20 === 0 && console.log(`  ${done} / ${kills}`),
    });
    for (const line of wrong.slice(0, 20)) console.log(`  ${line}`);
    const told = Object.entries(kept).map(([write, count]) => `${count} ${write}`);
    const figures = [
      {
        name: `强行结束 ${kills} 次：已确认的 ${told.join('、')}，丢失或重复的`,
        result: String(wrong.length),
        target: '0',
        isMet: wrong.length === 0,
      },
      { name: '之后打开并全部核对一遍，中位数', result: `${Math.round(median(checks))} 毫秒` },
    ];
    if (!existsSync('.next/BUILD_ID')) {
      figures.push({ name: '网站没有构建，没有测重新启动', result: '–' });
      return { figures, spread: 0 };
    }
    const restarts = [];
    for (let n = 0; n < RESTARTS; n += 1) restarts.push(await restart(data));
    const worst = Math.max(...restarts);
    figures.push(
      { name: `重新启动 ${RESTARTS} 次，到可以服务，中位数`, result: `${Math.round(median(restarts))} 毫秒` },
      {
        name: '其中最慢的一次',
        result: `${Math.round(worst)} 毫秒`,
        target: `≤ ${LIMIT_MS} 毫秒`,
        isMet: worst <= LIMIT_MS,
      },
    );
    return { figures, spread: worst / Math.min(...restarts) - 1 };
  } finally {
    rmSync(path.dirname(data), { recursive: true, force: true });
  }
}
