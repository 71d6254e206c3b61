import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { migrationsOf, openPlain } from '@/cms/backup/plain-database';
import { migrateSqlite } from '@/cms/database/sqlite-schema';
import { migrations } from '@/cms/migrations/sqlite';
import { compileBench } from '../scripts/compile.mjs';
import { productionEnv } from '../scripts/production-env.mjs';

const KINDS = ['sqlite', 'postgres'] as const;
type Kind = (typeof KINDS)[number];
const NOWHERE = 'postgres://nobody@127.0.0.1:1/none';

const folder = (kind: Kind) => path.join('cms/migrations', kind);
const files = (kind: Kind) => readdirSync(folder(kind));
/** Names without the time at their head. */
const names = (kind: Kind) =>
  files(kind)
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => file.slice('20261124_040542_'.length, -'.ts'.length));

/** What payload would still have to write down: nothing, when the migrations tell the whole schema. */
function missing(kind: Kind): string[] {
  const before = new Set(files(kind));
  const indexFile = path.join(folder(kind), 'index.ts');
  const index = readFileSync(indexFile, 'utf8');
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      'node_modules/payload/bin.js',
      'migrate:create',
      'forgotten',
      '--skip-empty',
      // The desk stands compiled; to compile its sources and Payload's own one by one took most of the time.
      '--disable-transpile',
    ],
    {
      encoding: 'utf8',
      timeout: 60_000,
      env: productionEnv({
        DATABASE_URL: kind === 'postgres' ? NOWHERE : '',
        DATA_DIR: 'test-results/migrations',
        PAYLOAD_CONFIG_PATH: 'build/payload.config.mjs',
      }),
    },
  );
  if (status !== 0) throw new Error(stderr);
  const written = files(kind).filter((file) => !before.has(file));
  for (const file of written) rmSync(path.join(folder(kind), file));
  writeFileSync(indexFile, index);
  return written;
}

describe('the migrations of the two databases', () => {
  beforeAll(() => compileBench(['payload.config.ts'], {}), 60_000);

  it('sqlite: are done to a file without a desk, as backup and verify of PostgreSQL do', async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'migrations-')), 'naiman.db');
    await migrateSqlite(file);
    await migrateSqlite(file);
    const database = openPlain(file);
    expect(migrationsOf(database)).toEqual(migrations.map(({ name }) => name));
    database.close();
    rmSync(path.dirname(file), { recursive: true });
  });

  it('PostgreSQL has every step that SQLite has taken since both exist', () => {
    // PostgreSQL came when SQLite had two: its first step makes what those two made.
    expect(names('postgres').slice(1)).toEqual(names('sqlite').slice(2));
  });

  for (const kind of KINDS)
    it(`${kind}: tell the whole schema of the desk`, { timeout: 90_000 }, () => {
      expect(missing(kind)).toEqual([]);
    });
});
