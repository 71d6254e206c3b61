import type { Payload } from 'payload';
import type pg from 'pg';
import { DeskRefusal } from './desk-refusal';
import { isPostgres } from './kind';
import { queryValue } from './query';

const LEAST_POSTGRES = 140_000;

async function checkSqlite(payload: Payload): Promise<void> {
  const [journal, synchronous, check] = [
    await queryValue(payload, 'PRAGMA journal_mode'),
    await queryValue(payload, 'PRAGMA synchronous'),
    await queryValue(payload, 'PRAGMA quick_check'),
  ];
  if (journal !== 'wal') throw new Error(`数据库日志方式是 ${journal}，应为 wal。`);
  if (synchronous !== '2') throw new Error(`数据库同步级别是 ${synchronous}，应为 FULL（2）。`);
  if (check !== 'ok') throw new Error(`数据库文件损坏：${check}。请先用备份恢复。`);
}

/** Throws unless a PostgreSQL keeps what it acknowledges. `value` asks for the one value of a statement. */
export async function checkPostgres(value: (text: string) => Promise<string>): Promise<void> {
  const [version, fsync, synchronous, encoding] = [
    await value('SHOW server_version_num'),
    await value('SHOW fsync'),
    await value('SHOW synchronous_commit'),
    await value('SHOW server_encoding'),
  ];
  if (Number(version) < LEAST_POSTGRES)
    throw new DeskRefusal(`PostgreSQL 版本过低（${version}），需要 14 或更新。`);
  if (fsync !== 'on') throw new DeskRefusal('PostgreSQL 的 fsync 已关闭：断电会丢失已经答复的内容。请打开。');
  if (synchronous === 'off') throw new DeskRefusal('PostgreSQL 的 synchronous_commit 是 off。请改为 on。');
  if (encoding !== 'UTF8')
    throw new DeskRefusal(
      `数据库编码是 ${encoding}，应为 UTF8，否则存不下中文和蒙古文；没有改动。` +
        "请另建一个数据库（CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0），写进 DATABASE_URL。",
    );
}

/** As checkPostgres, of an open connection. */
export const checkPostgresBy = (client: pg.ClientBase): Promise<void> =>
  checkPostgres(async (text) => String(Object.values((await client.query(text)).rows[0] ?? {})[0]));

/** Throws unless the database keeps what it says it kept, synced at each commit, and is migrated. */
export async function checkSoundness(payload: Payload): Promise<void> {
  await (isPostgres() ? checkPostgres((text) => queryValue(payload, text)) : checkSqlite(payload));
  const migrations = await queryValue(payload, 'SELECT count(*) FROM payload_migrations');
  if (Number(migrations) === 0) throw new Error('数据库没有完成升级，请重新运行 npm start。');
}
