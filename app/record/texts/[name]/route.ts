import { getEntryText } from '@/store/record';

export const dynamic = 'force-dynamic';

type Asked = { params: Promise<{ name: string }> };

/** Exactly the bytes whose SHA-256 an entry names, while the public reads them; 404 for what is no longer read. */
export async function GET(_: Request, { params }: Asked): Promise<Response> {
  const [, number] = /^([1-9]\d{0,8})\.json$/.exec((await params).name) ?? [];
  const text = number ? await getEntryText(Number(number)) : null;
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex',
  };
  return new Response(text, { status: text === null ? 404 : 200, headers });
}
