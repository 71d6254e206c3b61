// npm run import, create-admin …: a command of build/cli, with everything it needs made first.
import { spawnSync } from 'node:child_process';
import { install } from './install.mjs';
import { productionEnv } from './production-env.mjs';

const [program, ...args] = process.argv.slice(2);
install();
const { compileWhenStale } = await import('./compile-when-stale.mjs');
await compileWhenStale();
const { status } = spawnSync(process.execPath, [`build/cli/${program}.mjs`, ...args], {
  stdio: 'inherit',
  env: productionEnv(),
});
process.exit(status ?? 1);
