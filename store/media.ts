import 'server-only';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { dataDir } from '@/cms/data-dir';
import { readsPictures } from '@/cms/desk-reader';
import { findCarriedPictures, findClearedMedia } from '@/cms/reader';
import { pictureType } from '@/domain/public-file';

export type ClearedPicture = {
  type: string;
  /** Bytes. */
  size: number;
  /** Changes whenever the file does; quoted, as HTTP wants it. */
  etag: string;
  /** Opens the file; it is closed when read or cancelled. */
  open: () => ReadableStream<Uint8Array>;
};

/**
 * A cleared picture by its file name, for the public while something public carries it, for the desk's previews always;
 * null alike where it is not cleared, not carried, not there, or no picture.
 */
export async function getClearedPicture(file: string, headers: Headers): Promise<ClearedPicture | null> {
  const type = pictureType(file);
  if (!type) return null;
  const cleared = await findClearedMedia(file);
  if (!cleared) return null;
  const isCarried = (await findCarriedPictures()).includes(cleared.id);
  if (!isCarried && !(await readsPictures(headers))) return null;
  const place = dataDir('media', file);
  const found = await stat(place).catch(() => null);
  if (!found?.isFile()) return null;
  return {
    type,
    size: found.size,
    etag: `"${found.size.toString(36)}-${Math.trunc(found.mtimeMs).toString(36)}"`,
    open: () => Readable.toWeb(createReadStream(place)) as ReadableStream<Uint8Array>,
  };
}
