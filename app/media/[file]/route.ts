import { isKnownTag } from '@/domain/entity-tag';
import { getClearedPicture } from '@/store/media';

type Asked = { params: Promise<{ file: string }> };

export const dynamic = 'force-dynamic';

const notFound = (): Response =>
  new Response(null, {
    status: 404,
    headers: { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' },
  });

/** Next hands the name over decoded or not, according to version; no name that is served holds a percent sign. */
const decoded = (file: string): string => {
  try {
    return decodeURIComponent(file);
  } catch {
    return '';
  }
};

async function answer(request: Request, { params }: Asked, isHead: boolean): Promise<Response> {
  const picture = await getClearedPicture(decoded((await params).file), request.headers);
  if (!picture) return notFound();
  const headers = new Headers({
    'cache-control': 'public, max-age=3600',
    'x-content-type-options': 'nosniff',
    etag: picture.etag,
  });
  if (isKnownTag(picture.etag, request.headers.get('if-none-match')))
    return new Response(null, { status: 304, headers });
  headers.set('content-type', picture.type);
  headers.set('x-door-length', String(picture.size));
  return new Response(isHead ? null : picture.open(), { headers });
}

/** A picture the desk has cleared and something public carries. */
export const GET = (request: Request, asked: Asked): Promise<Response> => answer(request, asked, false);

// Next would answer HEAD with GET's and leave the file open.
export const HEAD = (request: Request, asked: Asked): Promise<Response> => answer(request, asked, true);
