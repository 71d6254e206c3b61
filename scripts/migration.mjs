// npm run migration -- NAME: writes down what changed in the desk's collections as a migration, and its types.
import { spawnSync } from 'node:child_process';
import { productionEnv } from './production-env.mjs';

const [name] = process.argv.slice(2);
if (!name || !/^[a-z][a-z0-9-]*$/.test(name)) {
  console.error('Usage: npm run migration -- NAME (small letters, digits, hyphens)');
  process.exit(2);
}

function payload(...args) {
  const { status } = spawnSync(process.execPath, ['node_modules/payload/bin.js', ...args], {
    stdio: 'inherit',
    env: productionEnv(),
  });
  if (status !== 0) process.exit(status ?? 1);
}

payload('migrate:create', name);
payload('generate:types');
payload('generate:importmap');
