import { APIError, type CollectionBeforeOperationHook } from 'payload';

type Row = { isCleared?: boolean | null; wasCleared?: boolean | null; focalX?: unknown; focalY?: unknown };
type Args = { id?: number | string; data?: Record<string, unknown> };

export const CLEARED_IS_KEPT = '核过的图片不能再换文件、改文字：审过的内容正在用它。没有保存，请另传一张。';

const isOther = (given: unknown, kept: unknown): boolean =>
  given !== undefined && given !== null && Number(given) !== Number(kept ?? given);

/**
 * Refuses another file, or another cut, for a picture that was ever cleared, before anything is done: Payload deletes
 * the old files ahead of every other hook of an update, and a refusal after that would leave the public without them.
 */
export const keepClearedFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update' || req.context.seeding === true) return args;
  const { id, data } = args as Args;
  const isFile = Boolean(req.file) || Boolean(req.query?.uploadEdits);
  if (id === undefined) {
    if (isFile) throw new APIError('图片只能一张一张地换，没有保存。', 403, undefined, true);
    return args;
  }
  const where = { id: { equals: id } };
  const row = await req.payload.db.findOne<Row & { id: number }>({ collection: 'media', where, req });
  if (row?.isCleared !== true && row?.wasCleared !== true) return args;
  const isCutAnew = isOther(data?.focalX, row.focalX) || isOther(data?.focalY, row.focalY);
  if (isFile || isCutAnew) throw new APIError(CLEARED_IS_KEPT, 403, undefined, true);
  return args;
};
