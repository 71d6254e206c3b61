// npm test: everything. Each step is timed; the first that fails ends the run.
import { spawnSync } from 'node:child_process';
import { install } from './install.mjs';

install();
const { build } = await import('./build.mjs');
const { ensureBrowser } = await import('./browser.mjs');
const { ensureNginx } = await import('./nginx.mjs');

const node = (...args) => [process.execPath, args];
const bin = (name, ...args) => node(`node_modules/${name}`, ...args);

const STEPS = [
  ['格式与规范', bin('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.')],
  ['类型', bin('typescript/bin/tsc', '--noEmit', '--incremental', 'false', '-p', '.')],
  ['文字（中蒙对应）', bin('tsx/dist/cli.mjs', 'scripts/words.ts')],
  ['隐私扫描指标', bin('tsx/dist/cli.mjs', 'scripts/privacy-measure.ts')],
  ['单元测试', bin('vitest/vitest.mjs', 'run')],
];

function run(name, [command, args]) {
  const started = Date.now();
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, CI: process.env.CI ?? '1' },
  });
  console.log(
    `── ${name}：${Math.round((Date.now() - started) / 1000)} 秒，${status === 0 ? '通过' : '没有通过'}`,
  );
  if (status !== 0) process.exit(status ?? 1);
}

ensureNginx();
for (const [name, command] of STEPS) run(name, command);
await build();
await ensureBrowser();
run('端到端', bin('@playwright/test/cli.js', 'test'));
