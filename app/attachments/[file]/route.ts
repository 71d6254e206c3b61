import { getAttachmentFile } from '@/store/attachment-file';

type Asked = { params: Promise<{ file: string }> };

export const dynamic = 'force-dynamic';

/** A file may be withdrawn at any minute; nobody between the reader and this site may keep it. */
const ALWAYS = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' } as const;

async function answer({ params }: Asked, isHead: boolean): Promise<Response> {
  const { file } = await params;
  const bytes = await getAttachmentFile(file);
  if (!bytes) return new Response(null, { status: 404, headers: ALWAYS });
  const headers = {
    ...ALWAYS,
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="${file}"`,
    'x-door-length': String(bytes.length),
    'content-security-policy': "default-src 'none'; sandbox",
  };
  return new Response(isHead ? null : bytes, { headers });
}

/** A PDF that a public document carries. */
export const GET = (_request: Request, asked: Asked): Promise<Response> => answer(asked, false);

export const HEAD = (_request: Request, asked: Asked): Promise<Response> => answer(asked, true);
