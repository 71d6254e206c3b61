// The site as the end-to-end tests meet it: the finished build, a data folder of its own, two ports of its own.
import { spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { productionEnv } from '../scripts/production-env.mjs';

const DATA_DIR = path.resolve(process.env.DATA_DIR ?? 'test-results/data');
const env = productionEnv({ DATA_DIR });

const run = (...args) => {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
};

rmSync(DATA_DIR, { recursive: true, force: true });
run('build/cli/prepare.mjs');
run('build/cli/import.mjs', 'extract/samples/extract-2026-10.csv');

const site = spawn(process.execPath, ['build/door/main.mjs'], { stdio: 'inherit', env });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => site.kill(signal));
site.on('exit', (code) => process.exit(code ?? 1));
