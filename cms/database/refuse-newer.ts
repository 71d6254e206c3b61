import { unknownMigrations } from '../backup/manifest';
import { migrations as postgresSteps } from '../migrations/postgres';
import { migrations as sqliteSteps } from '../migrations/sqlite';
import { DeskRefusal } from './desk-refusal';
import { isPostgres } from './kind';

/** Throws where a newer program has upgraded the database: what this one wrote there could be lost, or do harm. */
export function refuseNewer(names: readonly string[]): void {
  const newer = unknownMigrations(names, isPostgres() ? postgresSteps : sqliteSteps);
  if (newer.length > 0)
    throw new DeskRefusal(
      `数据库由更新的程序升级过（${newer.join('、')}），本程序不认得，没有改动。请用那个程序，或者恢复升级前的备份。`,
    );
}
