import { createClient } from '@libsql/client';
import pg from 'pg';
import { Fingerprint } from './fingerprint';
import { continueNumbers, insertRows, rowsOfPostgres, rowsOfSqlite } from './rows';
import { contentTables, emptyMarks, filledTable, type Table } from './tables';

/** One table after the move: rows and digest, found alike in both databases. */
export type Moved = { table: string; rows: number; digest: string };

/** A sentence for the operator. Nothing was written where it is thrown. */
export class MoveRefused extends Error {}

async function refuseFilled(to: pg.ClientBase, tables: readonly Table[]): Promise<void> {
  const name = await filledTable(to, tables);
  if (name) throw new MoveRefused(`目标数据库里已有内容（${name}）。请换一个空的数据库；没有写入任何内容。`);
}

async function fingerprintOf(to: pg.ClientBase, table: Table): Promise<Fingerprint> {
  const print = new Fingerprint(table);
  for await (const rows of rowsOfPostgres(to, table)) for (const row of rows) print.add(row);
  return print;
}

/**
 * Copies everything a SQLite file holds into a migrated, empty PostgreSQL, in one transaction of each, and reads it back:
 * every table must have the same rows. The file's writer is held meanwhile, so that nothing is written that would be
 * left behind. Throws `MoveRefused`, or what a database throws; the target is then as it was.
 */
export async function moveToPostgres(
  file: string,
  url: string,
  onTable: (moved: Moved) => void = () => {},
): Promise<Moved[]> {
  const source = createClient({ url: `file:${file}` });
  const target = new pg.Client({ connectionString: url });
  await target.connect();
  const from = await source.transaction('write');
  try {
    await target.query('BEGIN ISOLATION LEVEL SERIALIZABLE');
    const tables = await contentTables(target);
    await refuseFilled(target, tables);
    await emptyMarks(target);
    const moved: Moved[] = [];
    for (const table of tables) {
      const sent = new Fingerprint(table);
      for await (const rows of rowsOfSqlite(from, table)) {
        for (const row of rows) sent.add(row);
        await insertRows(target, table, rows);
      }
      await continueNumbers(target, table);
      const arrived = await fingerprintOf(target, table);
      if (arrived.count !== sent.count || arrived.digest !== sent.digest)
        throw new MoveRefused(
          `${table.name} 搬迁前后不一致（${sent.count} 行，${arrived.count} 行）。目标数据库没有改变。`,
        );
      moved.push({ table: table.name, rows: sent.count, digest: sent.digest });
      onTable(moved.at(-1) as Moved);
    }
    await target.query('COMMIT');
    return moved;
  } catch (error) {
    await target.query('ROLLBACK').catch(() => {});
    throw error;
  } finally {
    await from.rollback().catch(() => {});
    source.close();
    await target.end();
  }
}
