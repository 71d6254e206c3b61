import type { CollectionBeforeOperationHook } from 'payload';
import sharp from 'sharp';

/**
 * A picture that can be seen through is laid on white: a JPEG has no such thing and turns it black, and on a dark page
 * black drawings would be gone. Bytes that are no picture pass; Payload says what is wrong with them.
 */
export const opaqueFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file?.data?.length) return args;
  const picture = sharp(req.file.data);
  const { hasAlpha, pages = 1 } = await picture.metadata().catch(() => ({ hasAlpha: false, pages: 1 }));
  if (!hasAlpha || pages > 1) return args;
  const data = await picture.rotate().flatten({ background: '#fff' }).png().toBuffer();
  const name = req.file.name.replace(/\.[^.]*$/, '.png');
  Object.assign(req.file, { name, data, size: data.length, mimetype: 'image/png' });
  return args;
};
