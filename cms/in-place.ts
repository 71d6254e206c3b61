import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { writeKept } from './durable-file';

/** The database is not where it was, or another file stands in its place. Nothing may be written then. */
export class DatabaseGone extends Error {
  readonly code = 'DATABASE_GONE';
}

/** Stands in the data folder from the first start on: a folder that has it once had a database. */
export const INSTALLED = 'installed';

/** Puts down that this folder has a database. Throws where it cannot. */
export function markInstalled(folder: string): void {
  const mark = path.join(folder, INSTALLED);
  if (!existsSync(mark)) writeKept(mark, '本文件夹曾建立数据库；数据库文件丢失时，程序不会另建一个空的。\n');
}

const identity = (file: string): string | null => {
  const found = statSync(file, { throwIfNoEntry: false, bigint: true });
  return found?.isFile() ? `${found.dev}:${found.ino}` : null;
};

/**
 * Throws {@link DatabaseGone} where the data folder once had a database and has none now: SQLite would make an empty
 * one, and the site would stand there without its cases as if it were new.
 */
export function mayOpen(file: string): void {
  if (existsSync(file) || !existsSync(path.join(path.dirname(file), INSTALLED))) return;
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
  try {
    markInstalled(path.dirname(file));
  } catch {
    // A disk that takes no writes must not keep the database from being read.
  }
  return () => {
    const now = identity(file);
    if (now !== null && now === before) return;
    throw new DatabaseGone(
      now === null ? `数据库文件 ${file} 不见了。` : `数据库文件 ${file} 已被换掉，请重新启动。`,
    );
  };
}
