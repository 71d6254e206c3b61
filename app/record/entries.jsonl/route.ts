import { isKnownTag } from '@/domain/entity-tag';
import { getDownload } from '@/store/record-download';

export const dynamic = 'force-dynamic';

async function answer(request: Request, isHead: boolean): Promise<Response> {
  // The door says no more than whether the reader takes it (door/public/inner-request.ts).
  const download = await getDownload(request.headers.get('accept-encoding') === 'gzip');
  const { etag, coding, length, open } = download;
  const headers = new Headers({
    etag,
    'x-content-type-options': 'nosniff',
    'x-door-vary': 'Accept-Encoding',
  });
  if (isKnownTag(etag, request.headers.get('if-none-match')))
    return new Response(null, { status: 304, headers });
  headers.set('content-type', 'application/jsonl; charset=utf-8');
  if (coding) headers.set('x-door-coding', coding);
  if (length !== null) headers.set('x-door-length', String(length));
  return new Response(isHead ? null : open(), { headers });
}

/** Every entry of the record, one a line. */
export const GET = (request: Request): Promise<Response> => answer(request, false);

export const HEAD = (request: Request): Promise<Response> => answer(request, true);
