import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { PlainDatabase } from './plain-database';

/** A file the database speaks of; `digest` of its bytes (SHA-256, hexadecimal). */
export type AttachmentFile = { attachment: number; file: string; size: number | null; digest: string };

/** None in a database from before there were any. */
export function attachmentFiles(database: PlainDatabase): AttachmentFile[] {
  const [table] = database.ask(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'attachments'",
  );
  if (!table) return [];
  return database
    .ask('SELECT id, filename, filesize, digest FROM attachments ORDER BY id')
    .map(({ id, filename, filesize, digest }) => ({
      attachment: Number(id),
      file: String(filename),
      size: filesize === null ? null : Number(filesize),
      digest: String(digest),
    }));
}

export type AttachmentFault = { attachment: number; file: string; reason: string };

/** Files that are missing, or not as long as the database says. */
export const attachmentFaults = (database: PlainDatabase, folder: string): AttachmentFault[] =>
  attachmentFiles(database).flatMap(({ attachment, file, size }) => {
    const found = statSync(path.join(folder, path.basename(file)), { throwIfNoEntry: false });
    if (!found?.isFile()) return [{ attachment, file, reason: '文件不见了' }];
    return size !== null && found.size !== size
      ? [{ attachment, file, reason: `应有 ${size} 字节，实有 ${found.size} 字节` }]
      : [];
  });

/** Whether the bytes on the disk are those that were checked and signed. Throws where they cannot be read. */
export const isSameFile = ({ file, digest }: AttachmentFile, folder: string): boolean =>
  createHash('sha256')
    .update(readFileSync(path.join(folder, path.basename(file))))
    .digest('hex') === digest;
