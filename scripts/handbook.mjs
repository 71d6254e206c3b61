// npm run handbook: takes the pictures of the editors' handbook anew (e2e/handbook.spec.ts), from the sample site.
import { spawnSync } from 'node:child_process';
import { install } from './install.mjs';

install();
const [{ build }, { ensureBrowser }] = await Promise.all([import('./build.mjs'), import('./browser.mjs')]);
await build();
await ensureBrowser();
const args = ['node_modules/@playwright/test/cli.js', 'test', '--project=desk', '--workers=1', 'handbook'];
const { status } = spawnSync(process.execPath, args, {
  stdio: 'inherit',
  env: { ...process.env, CI: '1', HANDBOOK: 'take' },
});
process.exit(status ?? 1);
