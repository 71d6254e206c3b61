import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { isKnownTag } from '@/domain/entity-tag';
import { sha256 } from '@/domain/record/hash';
import { getEntryText } from '@/store/record';

export const dynamic = 'force-dynamic';

type Asked = { params: Promise<{ name: string }> };

const zip = promisify(gzip);
const ALWAYS = { 'x-content-type-options': 'nosniff', 'x-robots-tag': 'noindex' } as const;

/** Exactly the bytes whose SHA-256 an entry names, while the public reads them; 404 for what is no longer read. */
export async function GET(request: Request, { params }: Asked): Promise<Response> {
  const [, number] = /^([1-9]\d{0,8})\.json$/.exec((await params).name) ?? [];
  const text = number ? await getEntryText(Number(number)) : null;
  if (text === null) return new Response(null, { status: 404, headers: ALWAYS });
  // The door says no more than whether the reader takes it (door/public/inner-request.ts).
  const isPacked = request.headers.get('accept-encoding') === 'gzip';
  const etag = `"${sha256(text)}${isPacked ? '-gzip' : ''}"`;
  const headers = { ...ALWAYS, etag, 'x-door-vary': 'Accept-Encoding' };
  if (isKnownTag(etag, request.headers.get('if-none-match')))
    return new Response(null, { status: 304, headers });
  const bytes = isPacked ? await zip(text) : Buffer.from(text);
  const more = {
    'content-type': 'application/json; charset=utf-8',
    'x-door-length': String(bytes.length),
    ...(isPacked && { 'x-door-coding': 'gzip' }),
  };
  return new Response(bytes as Uint8Array<ArrayBuffer>, { headers: { ...headers, ...more } });
}
