import pg from 'pg';
import { moveToPostgres } from '../database/move/move';
import { contentTables, filledTable } from '../database/move/tables';
import { migrateSqlite } from '../database/sqlite-schema';
import { BackupRefusal } from './layout';

/** Where a backup's database goes on PostgreSQL: both are asked by restoreBackup, `fill` last of all. */
export type DatabaseTarget = { refuseFilled: () => Promise<void>; fill: (file: string) => Promise<void> };

async function filled(url: string): Promise<string | null> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    return await filledTable(client, await contentTables(client));
  } finally {
    await client.end();
  }
}

/** The PostgreSQL of an address, which must be empty. `makeTables` opens the desk on it. */
export const postgresTarget = (url: string, makeTables: () => Promise<unknown>): DatabaseTarget => ({
  refuseFilled: async () => {
    const table = await filled(url);
    if (table)
      throw new BackupRefusal(
        `DATABASE_URL 指明的数据库不是空的（${table} 里有内容）。恢复只写入空的数据库；没有恢复任何内容。`,
      );
  },
  fill: async (file) => {
    // A backup of an older program: its file is upgraded here, where nobody has it open.
    await migrateSqlite(file);
    await makeTables();
    await moveToPostgres(file, url);
  },
});
