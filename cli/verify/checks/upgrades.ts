import { pendingMigrations, readManifest, unknownMigrations } from '../../../cms/backup/manifest';
import { migrationsOf, rowCounts } from '../../../cms/backup/plain-database';
import { type Check, type Finding, fault, note } from '../check';

/** The manifest of a backup against what is in it. */
function againstManifest(folder: string, names: string[], rows: Record<string, number>): Finding[] {
  const manifest = readManifest(folder);
  const told = Object.entries(manifest.rows).filter(([table, count]) => rows[table] !== count);
  return [
    ...(manifest.migrations.join() === names.join()
      ? []
      : [fault('manifest.json', '升级记录与数据库不一致')]),
    ...told.map(([table, count]) => fault(`数据库 ${table}`, `备份时 ${count} 行，现在 ${rows[table]} 行`)),
  ];
}

/** The database is of this program, or of an older one. */
export const upgrades: Check = {
  name: '数据库的版本',
  run: ({ kind, folder, database }) => {
    const names = migrationsOf(database);
    const pending = pendingMigrations(names);
    return [
      ...(names.length === 0 ? [fault('数据库', '没有升级记录')] : []),
      ...unknownMigrations(names).map((name) => fault(`升级 ${name}`, '由更新的程序做成，本程序不认得')),
      ...pending.map((name) => note(`升级 ${name}`, '还没有做，下次启动时会做')),
      ...(kind === 'backup' ? againstManifest(folder, names, rowCounts(database)) : []),
    ];
  },
};
