import { keepFile } from '../durable-file';
import { whenFree } from '../one-writer';
import { migrationsOf, openPlain, rowCounts } from './plain-database';

export type Snapshot = { migrations: string[]; rows: Record<string, number> };

/** Kept for minutes by its nature; in a backup it would be kept for as long as the backup. */
export const SHORT_LIVED = ['look_up_attempts', 'users_sessions'];

const quoted = (file: string): string => `'${file.replaceAll("'", "''")}'`;

/**
 * Writes the database as it is at one moment to another file, while others go on writing to it (SQLite's VACUUM INTO
 * reads in one transaction). Throws where the copy is not sound.
 */
export async function takeSnapshot(database: string, target: string): Promise<Snapshot> {
  const live = openPlain(database);
  try {
    await whenFree(async () => live.run(`VACUUM INTO ${quoted(target)}`));
  } finally {
    live.close();
  }
  const copy = openPlain(target);
  try {
    // What is deleted here must not be readable in free pages.
    copy.run('PRAGMA secure_delete = ON');
    for (const table of SHORT_LIVED) copy.run(`DELETE FROM ${table}`);
    const [check] = copy.ask('PRAGMA quick_check');
    if (Object.values(check ?? {})[0] !== 'ok') throw new Error('数据库的副本不完整，没有做成备份。');
    return { migrations: migrationsOf(copy), rows: rowCounts(copy) };
  } finally {
    copy.close();
    keepFile(target);
  }
}
