// npm run test:postgres: what npm test asks of SQLite, asked of a real PostgreSQL: the tests of the desk and its
// commands, then every page and the desk in a real browser.
import { spawnSync } from 'node:child_process';
import { install } from './install.mjs';

install();
const { build } = await import('./build.mjs');
const { ensureBrowser } = await import('./browser.mjs');

const STEPS = [
  ['数据库测试', 'vitest/vitest.mjs', 'run', '--config', 'vitest.postgres.config.ts'],
  ['端到端', '@playwright/test/cli.js', 'test', ...process.argv.slice(2)],
];

await build();
await ensureBrowser();
for (const [name, program, ...args] of STEPS) {
  console.log(`\n── ${name}（PostgreSQL）`);
  const { status } = spawnSync(process.execPath, [`node_modules/${program}`, ...args], {
    stdio: 'inherit',
    env: {
      ...process.env,
      CI: process.env.CI ?? '1',
      E2E_DATABASE: 'postgres',
      VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true',
    },
  });
  if (status !== 0) process.exit(status ?? 1);
}
