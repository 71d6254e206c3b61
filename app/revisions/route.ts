import { applyRevisions } from '@/store/revisions';

export const dynamic = 'force-dynamic';

/** Asked by the door of this process only (door/revisions.ts); neither door lets anybody else come here. */
export async function GET(): Promise<Response> {
  const changed = await applyRevisions();
  return Response.json({ changed }, { headers: { 'cache-control': 'no-store' } });
}
