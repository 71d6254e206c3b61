import { readFile } from 'node:fs/promises';
import { APIError, type Endpoint, type PayloadRequest } from 'payload';
import { readBoxes } from '../../domain/picture-mask';
import { may } from '../access';
import { dataDir } from '../data-dir';
import { paintBoxes } from './paint';

const answer = (status: number, body: object): Response =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });
const refuse = (status: number, message: string): Response => answer(status, { errors: [{ message }] });

async function asked(req: PayloadRequest) {
  const body = ((await req.json?.().catch(() => null)) ?? {}) as Record<string, unknown>;
  return readBoxes(body.boxes);
}

/** Says to the hooks that the new file is the old one with boxes on it. */
export const MASKED = 'maskedPicture';

/**
 * POST /api/media/:id/mask { boxes: [{ x, y, width, height }] } — paints the boxes over, for good: the new file takes
 * the place of the old one and of all its sizes, which are deleted. Shares of the picture, 0 to 1. 403 for whom it is
 * not or where the picture is cleared already, 404 where there is none, 422 where nothing sensible was drawn.
 */
export const maskEndpoint: Endpoint = {
  path: '/:id/mask',
  method: 'post',
  handler: async (req) => {
    if (!may(req, 'update', 'media')) return refuse(403, '您的岗位不能改图片，没有改动。');
    const boxes = await asked(req);
    if (!boxes) return refuse(422, '没有画出要遮住的地方，图片没有改动。');
    const id = Number(req.routeParams?.id);
    const picture = await req.payload
      .findByID({
        collection: 'media',
        id,
        depth: 0,
        overrideAccess: false,
        user: req.user,
        disableErrors: true,
      })
      .catch(() => null);
    if (!picture?.filename) return refuse(404, '没有这张图片。');
    const file = await readFile(dataDir('media', picture.filename)).catch(() => null);
    if (!file) return refuse(404, '图片文件不见了，没有改动。请重新上传。');
    const data = await paintBoxes(file, boxes);
    try {
      const doc = await req.payload.update({
        collection: 'media',
        id,
        data: { masking: 'done' },
        file: { data, mimetype: 'image/png', name: 'masked.png', size: data.length },
        depth: 0,
        overrideAccess: false,
        user: req.user,
        context: { [MASKED]: true },
      });
      return answer(200, { filename: doc.filename, url: doc.url });
    } catch (error) {
      if (error instanceof APIError && error.status < 500) return refuse(error.status, error.message);
      throw error;
    }
  },
};
