import { type CollectionBeforeOperationHook, ValidationError } from 'payload';
import sharp from 'sharp';

/** Points a picture may have: what phones take is below 50 million. */
const MOST_POINTS = 64_000_000;

/**
 * Refuses a picture that is small as a file and huge when drawn, from its head alone: drawing it takes seconds in
 * which nobody else at the desk can save. Bytes that are no picture pass; Payload says what is wrong with them.
 */
export const pictureSizeGate: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file?.data?.length) return args;
  const head = await sharp(req.file.data, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
  const { width = 0, height = 0, pages = 1 } = head ?? {};
  if (width * height * pages <= MOST_POINTS) return args;
  const message = `图片有 ${width} × ${height} 个点，太大了，没有上传。请先缩小到长边 4000 以内，再上传；其他内容没有丢失。`;
  throw new ValidationError(
    { collection: collection.slug, errors: [{ path: 'file', message, label: '文件' }] },
    req.t,
  );
};
