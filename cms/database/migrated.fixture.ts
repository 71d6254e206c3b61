import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { DATABASE_FILE } from '../database-file';
import { isPostgres } from './kind';
import { migrateSqlite } from './sqlite-schema';

const STEPS = 'cms/migrations';
const MADE_BY = 'cms/database/sqlite-schema.ts';

/** What the steps are, whatever their files are called. */
function digestOfSteps(): string {
  const digest = createHash('sha256').update(readFileSync(MADE_BY));
  for (const folder of [STEPS, path.join(STEPS, 'sqlite')])
    for (const name of readdirSync(folder).sort())
      if (name.endsWith('.ts')) digest.update(name).update(readFileSync(path.join(folder, name)));
  return digest.digest('hex').slice(0, 16);
}

/**
 * Puts a database without rows into a data folder, with every table; made once for the steps as they are. Does nothing
 * where the database is a PostgreSQL.
 */
export async function putMigrated(folder: string): Promise<void> {
  if (isPostgres()) return;
  const made = path.resolve('test-results', `migrated-${digestOfSteps()}.db`);
  if (!existsSync(made)) {
    mkdirSync(path.dirname(made), { recursive: true });
    const partial = `${made}.${process.pid}`;
    await migrateSqlite(partial);
    // Another process may have made it meanwhile: the same.
    renameSync(partial, made);
  }
  copyFileSync(made, path.join(folder, DATABASE_FILE));
}
