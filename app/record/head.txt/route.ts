import { headText } from '@/domain/record/head';
import { getHead } from '@/store/record';

export const dynamic = 'force-dynamic';

/** The head of the record, to be saved and compared with later ones. */
export async function GET(): Promise<Response> {
  return new Response(headText(await getHead()), {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' },
  });
}
