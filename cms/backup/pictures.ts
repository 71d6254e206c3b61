import { statSync } from 'node:fs';
import path from 'node:path';
import { COLUMN_HEADS } from '../media/size-names';
import type { PlainDatabase } from './plain-database';

/** A file the database speaks of: the picture itself, or one of its sizes. */
export type PictureFile = { media: number; file: string; size: number | null };

/** Those a database has: a backup may be older than a size. */
function sizesIn(database: PlainDatabase): string[] {
  const columns = new Set(
    database.ask("SELECT name FROM pragma_table_info('media')").map(({ name }) => name),
  );
  return COLUMN_HEADS.filter((size) => columns.has(`${size}filename`));
}

export function pictureFiles(database: PlainDatabase): PictureFile[] {
  const sizes = sizesIn(database);
  const columns = sizes.flatMap((size) => [`${size}filename`, `${size}filesize`]).join(', ');
  return database.ask(`SELECT id, ${columns} FROM media ORDER BY id`).flatMap((row) =>
    sizes.flatMap((size) => {
      const file = row[`${size}filename`];
      const bytes = row[`${size}filesize`];
      return typeof file === 'string' && file !== ''
        ? [{ media: Number(row.id), file, size: bytes === null ? null : Number(bytes) }]
        : [];
    }),
  );
}

export type PictureFault = { media: number; file: string; reason: string };

/** Files that are missing, or not as long as the database says. */
export const pictureFaults = (database: PlainDatabase, folder: string): PictureFault[] =>
  pictureFiles(database).flatMap(({ media, file, size }) => {
    const found = statSync(path.join(folder, path.basename(file)), { throwIfNoEntry: false });
    if (!found?.isFile()) return [{ media, file, reason: '文件不见了' }];
    if (size !== null && found.size !== size)
      return [{ media, file, reason: `应有 ${size} 字节，实有 ${found.size} 字节` }];
    return [];
  });
