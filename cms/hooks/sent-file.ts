import {
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type PayloadRequest,
  ValidationError,
} from 'payload';

/** What only the server says of a file: it reads them from the file itself. */
const BY_SERVER = 'url thumbnailURL filename mimeType filesize width height sizes'.split(' ');

type Data = Record<string, unknown>;
type Args = { data?: Data; duplicateFromID?: unknown };

const NO_FILE = '没有收到文件，没有保存。请选好文件再上传；程序不会按网址去取文件。其他内容没有丢失。';

/** Payload takes the address out of `args` before any hook runs, and goes by it all the same. */
const isSentAddress = ({ data }: PayloadRequest): boolean => Boolean((data as Data | undefined)?.url);

/**
 * A file comes with what is sent, or not at all. Payload 3.90 fetches one from an address in the body, with the database
 * held meanwhile: an address that does not answer kept everybody from saving, and no check of ours saw the file.
 */
export const sentFile: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args;
  const { data, duplicateFromID } = args as Args;
  const isCopy = duplicateFromID !== undefined && duplicateFromID !== null;
  const isWithout = operation === 'create' && (isCopy ? isSentAddress(req) : !req.file);
  if (isWithout) {
    const errors = [{ path: 'file', message: NO_FILE, label: '文件' }];
    throw new ValidationError({ collection: collection.slug, errors }, req.t);
  }
  if (!data) return args;
  const kept = { ...data };
  for (const name of BY_SERVER) delete kept[name];
  return { ...args, data: kept };
};

const noAddress = (): never => {
  throw new Error('No file is fetched from an address.');
};

/**
 * Puts `sentFile` before the other hooks of a collection with files. Payload asks for the headers right before it
 * fetches, whatever led there: a way in that the hook does not know ends there, with nothing asked of anybody.
 */
export const withSentFile = (collection: CollectionConfig): CollectionConfig => {
  const { hooks, upload } = collection;
  if (!upload) return collection;
  return {
    ...collection,
    hooks: { ...hooks, beforeOperation: [sentFile, ...(hooks?.beforeOperation ?? [])] },
    upload: { ...(upload === true ? {} : upload), externalFileHeaderFilter: noAddress },
  };
};
