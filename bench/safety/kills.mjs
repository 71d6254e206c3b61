// Kills a writing process at random moments, looks at what is left, and times the restart of the built site.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { envOf, killAgain } from './killing.mjs';

const PORT = 4390;
const RESTARTS = 10;
/** With PostgreSQL, whose own start is part of it, twice that. */
const LIMIT_MS = 3000;

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/**
 * Milliseconds from the start of the built site, and of its database before it where that is a server, until /healthz says
 * that it is well; then it is killed.
 */
async function restart(place) {
  await place.power?.cut();
  const started = performance.now();
  await place.power?.back();
  const site = spawn(process.execPath, ['build/door/main.mjs'], {
    stdio: 'ignore',
    env: { ...envOf(place), PORT: String(PORT), OFFICE_PORT: String(PORT + 1) },
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
 * @param {import('./killing.mjs').Place} place an empty one
 * @param {number} kills
 * @returns {Promise<{ figures: { name: string, result: string, target?: string, isMet?: boolean }[], spread: number }>}
 */
export async function benchKills(place, kills) {
  const prepared = spawnSync(process.execPath, ['build/cli/prepare.mjs'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: envOf(place),
  });
  if (prepared.status !== 0) throw new Error('The data folder could not be made.');
  const { kept, wrong, checks } = await killAgain({
    place,
    kills,
    lookEvery: 5,
    onKill: (done) => done % 20 === 0 && console.log(`  ${done} / ${kills}`),
  });
  for (const line of wrong.slice(0, 20)) console.log(`  ${line}`);
  const told = Object.entries(kept).map(([write, count]) => `${count} ${write}`);
  const what = place.power ? '连同数据库服务强行结束' : '强行结束';
  const figures = [
    {
      name: `${what} ${kills} 次：已确认的 ${told.join('、')}，丢失或重复的`,
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
  for (let n = 0; n < RESTARTS; n += 1) restarts.push(await restart(place));
  const worst = Math.max(...restarts);
  const limit = place.databaseUrl ? 2 * LIMIT_MS : LIMIT_MS;
  figures.push(
    { name: `重新启动 ${RESTARTS} 次，到可以服务，中位数`, result: `${Math.round(median(restarts))} 毫秒` },
    {
      name: '其中最慢的一次',
      result: `${Math.round(worst)} 毫秒`,
      target: `≤ ${limit} 毫秒`,
      isMet: worst <= limit,
    },
  );
  return { figures, spread: worst / Math.min(...restarts) - 1 };
}
