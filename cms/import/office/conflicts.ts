import type { PayloadRequest } from 'payload';
import { holds } from '../../looks/held';
import type { Conflict } from '../merge';

export type ShownConflict = Omit<Conflict, 'held'> & { held: string | null };

/**
 * Where a batch contradicts what is held, as this session may read it: what is held stands in the case files, and is
 * told of those it has opened with a reason.
 */
export async function shownConflicts(batch: number, req: PayloadRequest): Promise<ShownConflict[]> {
  const { conflicts } = await req.payload.findByID({
    collection: 'import-batches',
    id: batch,
    depth: 0,
    select: { conflicts: true },
  });
  const rows = (conflicts ?? []) as Conflict[];
  return Promise.all(
    rows.map(async (row) => ({ ...row, held: (await holds(req, row.number)) ? row.held : null })),
  );
}
