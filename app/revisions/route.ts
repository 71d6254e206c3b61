import { keepFileGuard } from '@/domain/file-guard';
import { keepPageGuard } from '@/domain/page-guard';
import { mayBeFile } from '@/store/known-files';
import { mayBePage } from '@/store/known-pages';
import { applyRevisions } from '@/store/revisions';

// The first thing this process's door asks for: from then on the door asks these itself.
keepPageGuard(mayBePage);
keepFileGuard(mayBeFile);

export const dynamic = 'force-dynamic';

/** Asked by the door of this process only (door/revisions.ts); neither door lets anybody else come here. */
export async function GET(): Promise<Response> {
  const changed = await applyRevisions();
  return Response.json({ changed }, { headers: { 'cache-control': 'no-store' } });
}
