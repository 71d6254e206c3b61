import type { CollectionAfterChangeHook } from 'payload';
import { dataDir } from '../data-dir';
import { keepFile } from '../durable-file';
import { fileNames } from '../media/file-names';

/** A picture is on the disk before the desk says that it is saved; Payload itself leaves it to the system's cache. */
export const keepPicture: CollectionAfterChangeHook = ({ doc, req }) => {
  if (!req.file) return doc;
  for (const name of fileNames(doc)) keepFile(dataDir('media', name));
  return doc;
};
