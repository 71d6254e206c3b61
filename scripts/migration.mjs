// npm run migration -- NAME: writes down what changed in the desk's collections as a migration for both databases,
// and renews the types and the import map.
import { spawnSync } from 'node:child_process';
import { productionEnv } from './production-env.mjs';

const [name] = process.argv.slice(2);
if (!name || !/^[a-z][a-z0-9-]*$/.test(name)) {
  console.error('Usage: npm run migration -- NAME (small letters, digits, hyphens)');
  process.exit(2);
}

function payload(args, more = {}) {
  const { status } = spawnSync(process.execPath, ['node_modules/payload/bin.js', ...args], {
    stdio: 'inherit',
    env: productionEnv(more),
  });
  if (status !== 0) process.exit(status ?? 1);
}

// Writing a migration compares schemas and snapshots; no database is asked, so the address need not lead anywhere.
const NOWHERE = 'postgres://nobody@127.0.0.1:1/none';

payload(['migrate:create', name], { DATABASE_URL: '' });
payload(['migrate:create', name], { DATABASE_URL: NOWHERE });
payload(['generate:types']);
payload(['generate:importmap']);
