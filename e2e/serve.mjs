// The site as the end-to-end tests meet it: the finished build, a data folder of its own, two ports of its own.
// E2E_DATABASE=postgres: the same on a PostgreSQL of its own.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startPostgres } from '../scripts/postgres-server.mjs';
import { productionEnv } from '../scripts/production-env.mjs';
import { copySeeded } from '../scripts/seeded.mjs';

const DATA_DIR = path.resolve(process.env.DATA_DIR ?? 'test-results/data');
const postgres = process.env.E2E_DATABASE === 'postgres' ? await startPostgres() : null;
const env = productionEnv({ DATA_DIR, DATABASE_URL: postgres?.url ?? '' });

const end = async (code) => {
  await postgres?.stop();
  process.exit(code);
};

const run = async (...args) => {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', env });
  if (status !== 0) await end(status ?? 1);
};

rmSync(DATA_DIR, { recursive: true, force: true });
// Where the tests find the server to make databases of their own on: fixtures/database.ts.
mkdirSync(path.dirname(DATA_DIR), { recursive: true });
writeFileSync(path.join(path.dirname(DATA_DIR), 'database-url'), postgres?.url ?? '');
// What the sample content comes to is the same whoever asks; only on PostgreSQL it has to be written there.
if (!postgres) await copySeeded(DATA_DIR);
await run('build/cli/prepare.mjs');
await run('build/cli/import.mjs', 'extract/samples/extract-2026-10.csv');

const site = spawn(process.execPath, ['build/door/main.mjs'], { stdio: 'inherit', env });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => site.kill(signal));
site.on('exit', (code) => end(code ?? 1));
