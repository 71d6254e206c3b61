import type { CollectionAfterChangeHook } from 'payload';
import { dataDir } from '../data-dir';
import { keepFile } from '../durable-file';

type Sizes = Record<string, { filename?: string | null } | null>;

/** A picture is on the disk before the desk says that it is saved; Payload itself leaves it to the system's cache. */
export const keepPicture: CollectionAfterChangeHook = ({ doc, req }) => {
  if (!req.file) return doc;
  const names = [doc.filename, ...Object.values((doc.sizes ?? {}) as Sizes).map((size) => size?.filename)];
  for (const name of names) if (name) keepFile(dataDir('media', name));
  return doc;
};
