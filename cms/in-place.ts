import { existsSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The database is not where it was, or another file stands in its place. Nothing may be written then. */
export class DatabaseGone extends Error {
  readonly code = 'DATABASE_GONE';
}

/** Stands in the data folder from the first start on: a folder that has it once had a database. */
const MARK = 'installed';

const identity = (file: string): string | null => {
  const found = statSync(file, { throwIfNoEntry: false, bigint: true });
  return found?.isFile() ? `${found.dev}:${found.ino}` : null;
};

/**
 * Throws {@link DatabaseGone} where the data folder once had a database and has none now: SQLite would make an empty
 * one, and the site would stand there without its cases as if it were new.
 */
export function mayOpen(file: string): void {
  if (existsSync(file) || !existsSync(path.join(path.dirname(file), MARK))) return;
  throw new DatabaseGone(
    `数据库文件 ${file} 不见了。请把它放回原处，或者用备份恢复（npm run restore）；要从头开始，请删除整个数据文件夹。`,
  );
}

/**
 * Watches that a file keeps its place. An open connection follows a file that is moved away: what is written then
 * is lost to everyone who opens the old place.
 */
export function watchPlace(file: string): () => void {
  const before = identity(file);
  const mark = path.join(path.dirname(file), MARK);
  if (!existsSync(mark))
    writeFileSync(mark, '本文件夹曾建立数据库；数据库文件丢失时，程序不会另建一个空的。\n', { mode: 0o600 });
  return () => {
    const now = identity(file);
    if (now !== null && now === before) return;
    throw new DatabaseGone(
      now === null ? `数据库文件 ${file} 不见了。` : `数据库文件 ${file} 已被换掉，请重新启动。`,
    );
  };
}
