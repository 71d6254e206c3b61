import { Readable } from 'node:stream';
import { listLines } from '@/store/record';

export const dynamic = 'force-dynamic';

/** Every entry of the record, one a line; written as it is read, however long it is. */
export async function GET(): Promise<Response> {
  const lines = Readable.toWeb(Readable.from(listLines(), { objectMode: false }));
  return new Response(lines as unknown as ReadableStream<Uint8Array>, {
    headers: { 'content-type': 'application/jsonl; charset=utf-8', 'x-content-type-options': 'nosniff' },
  });
}
