import { isKnownTag } from '@/domain/entity-tag';
import { getAttachmentFile } from '@/store/attachment-file';

type Asked = { params: Promise<{ file: string }> };

export const dynamic = 'force-dynamic';

/** A file may be withdrawn at any minute; nobody between the reader and this site may keep it. */
const ALWAYS = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' } as const;

async function answer(request: Request, { params }: Asked, isHead: boolean): Promise<Response> {
  const { file } = await params;
  const found = await getAttachmentFile(file);
  if (!found) return new Response(null, { status: 404, headers: ALWAYS });
  const { bytes, etag } = found;
  if (isKnownTag(etag, request.headers.get('if-none-match')))
    return new Response(null, { status: 304, headers: { ...ALWAYS, etag } });
  const headers = {
    ...ALWAYS,
    etag,
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="${file}"`,
    'x-door-length': String(bytes.length),
    'content-security-policy': "default-src 'none'; sandbox",
  };
  return new Response(isHead ? null : bytes, { headers });
}

/** A PDF that a public document carries. */
export const GET = (request: Request, asked: Asked): Promise<Response> => answer(request, asked, false);

export const HEAD = (request: Request, asked: Asked): Promise<Response> => answer(request, asked, true);
