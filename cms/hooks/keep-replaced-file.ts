import {
  APIError,
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  getFileByPath,
  type PayloadRequest,
} from 'payload';
import { dataDir } from '../data-dir';
import { fileNames } from '../media/file-names';
import { holdFiles, noteNew, settle } from '../media/replaced';
import { afterTransaction } from '../transaction-end';

const HELD = 'heldFiles';
type Row = { id: number; filename?: string | null };

/** What has Payload draw a picture anew from its own file. */
const CUTS = ['crop', 'focalPoint', 'widthInPixels', 'heightInPixels'];
const isCutAnew = ({ query }: PayloadRequest): boolean => {
  const edits = query?.uploadEdits;
  return typeof edits === 'object' && edits !== null && CUTS.some((name) => name in edits);
};

const storedFile = async (name: string) => {
  const file = await getFileByPath(dataDir('media', name)).catch(() => undefined);
  if (!file) throw new APIError('图片文件不见了，没有改动。请重新上传。', 404, undefined, true);
  return file;
};

/**
 * Holds the files of a picture that gets others: Payload deletes them before it looks at what was sent, and a change that
 * was refused, or taken back, left the picture without any. Another cut is another file: Payload would write it over the
 * old one, which could then not be told from it.
 */
export const keepReplacedFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update') return args;
  delete req.context[HELD];
  const { id } = args as { id?: number | string };
  if (id === undefined || !(req.file || isCutAnew(req))) return args;
  const row = await req.payload.db.findOne<Row>({ collection: 'media', where: { id: { equals: id } }, req });
  if (!row?.filename) return args;
  req.file ??= await storedFile(row.filename);
  const folder = holdFiles(row.id, fileNames(row));
  req.context[HELD] = folder;
  await afterTransaction(req, () => settle(req.payload, folder));
  return args;
};

/** The last look before the new files are written: they go when the change is not kept. */
export const noteNewFile: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  const folder = req.context[HELD];
  if (operation === 'update' && typeof folder === 'string') noteNew(folder, fileNames(data ?? null));
  return data;
};
