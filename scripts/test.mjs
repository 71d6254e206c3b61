// npm test: everything. Each step is timed; the first that fails ends the run.
import { spawn } from 'node:child_process';
import { install } from './install.mjs';

install();
const { build } = await import('./build.mjs');
const { compileWhenStale } = await import('./compile-when-stale.mjs');
const { ensureBrowser } = await import('./browser.mjs');
const { ensureNginx } = await import('./nginx.mjs');

const node = (...args) => [process.execPath, args];
const bin = (name, ...args) => node(`node_modules/${name}`, ...args);

/** Each a matter of seconds and of one core: side by side, each told whole. */
const READINGS = [
  ['格式与规范', bin('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.')],
  ['类型', bin('typescript/bin/tsc', '--noEmit', '--incremental', 'false', '-p', '.')],
  ['文字（中蒙对应）', bin('tsx/dist/cli.mjs', 'scripts/words.ts')],
  ['隐私扫描指标', bin('tsx/dist/cli.mjs', 'scripts/privacy-measure.ts')],
];

const ended = (child) => new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));

/** Runs a step; says what it says, at once or at its end. Answers its exit code. */
async function run([name, [command, args]], isAlone = true) {
  const started = Date.now();
  const head = `\n── ${name}`;
  if (isAlone) console.log(head);
  const child = spawn(command, args, {
    stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, CI: process.env.CI ?? '1' },
  });
  const said = [];
  for (const stream of isAlone ? [] : [child.stdout, child.stderr])
    stream.on('data', (part) => said.push(part));
  const code = await ended(child);
  if (!isAlone) process.stdout.write(`${head}\n${Buffer.concat(said)}`);
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`── ${name}：${seconds} 秒，${code === 0 ? '通过' : '没有通过'}`);
  return code;
}

const orEnd = (code) => {
  if (code !== 0) process.exit(code);
};

ensureNginx();
const codes = await Promise.all(READINGS.map((step) => run(step, false)));
orEnd(Math.max(...codes));
// Before the tests, two of which would otherwise begin it at one moment.
await compileWhenStale();
orEnd(await run(['单元测试', bin('vitest/vitest.mjs', 'run')]));
await build();
await ensureBrowser();
orEnd(await run(['端到端', bin('@playwright/test/cli.js', 'test')]));
