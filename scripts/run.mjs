// npm run import, create-admin …: a command of build/cli, with everything it needs made first.
import { spawnSync } from 'node:child_process';
import { install } from './install.mjs';
import { productionEnv } from './production-env.mjs';

const [program, ...args] = process.argv.slice(2);
// Of a PostgreSQL "verify" reads the record; a folder is always SQLite's.
const isFolder = program === 'verify' && args.length > 0 && !args[0].startsWith('--');
if (process.env.DATABASE_URL && (['backup', 'restore'].includes(program) || isFolder)) {
  console.error(
    `npm run ${program} 只管 SQLite。PostgreSQL 请用它自己的工具（pg_dump、pg_restore）；没有做任何改动。`,
  );
  process.exit(2);
}
install();
const { compileWhenStale } = await import('./compile-when-stale.mjs');
await compileWhenStale();
const { status } = spawnSync(process.execPath, [`build/cli/${program}.mjs`, ...args], {
  stdio: 'inherit',
  env: productionEnv(),
});
process.exit(status ?? 1);
