import type { PayloadRequest } from 'payload';
import type { ReviewPassage } from '../../domain/review/difference';
import type { ReviewStep, ReviewStepTaken } from '../../domain/review/step';
import type { Reach } from './digest';
import type { Reviewed } from './reviewed';

export type Doc = Record<string, unknown>;
export type ItemId = number | string;

/** Straight from the database: all languages side by side, no hook, nobody's access. */
export async function mainRow(slug: Reviewed, id: ItemId, { payload, req }: Reach): Promise<Doc | null> {
  return payload.db.findOne<Doc & { id: ItemId }>({ collection: slug, where: { id: { equals: id } }, req });
}

/** The newest text, a draft included. */
export async function newestRow(slug: Reviewed, id: ItemId, reach: Reach): Promise<Doc | null> {
  const { docs } = await reach.payload.db.findVersions<Doc>({
    collection: slug,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    req: reach.req,
  });
  const newest = docs[0]?.version as Doc | undefined;
  return newest ? { ...newest, id } : mainRow(slug, id, reach);
}

export type StoredReviewStep = ReviewStepTaken & {
  document: number;
  note: string | null;
  passage: string | null;
  scheduledFor: string | null;
  isDeputy: boolean;
  snapshot: ReviewPassage[] | null;
};

const toStep = (row: Doc): StoredReviewStep => ({
  document: Number(row.document),
  step: row.step as ReviewStep,
  digest: String(row.digest),
  user: row.user ? String(row.user) : null,
  role: row.role ? String(row.role) : null,
  at: String(row.createdAt),
  note: row.note ? String(row.note) : null,
  passage: row.passage ? String(row.passage) : null,
  scheduledFor: row.scheduledFor ? new Date(String(row.scheduledFor)).toISOString() : null,
  isDeputy: row.isDeputy === true,
  snapshot: Array.isArray(row.snapshot) ? (row.snapshot as ReviewPassage[]) : null,
});

/** Everything that was done to some items of a collection, oldest first. */
export async function stepsOfMany(
  slug: Reviewed,
  ids: readonly ItemId[],
  { payload, req }: Reach,
): Promise<Map<number, StoredReviewStep[]>> {
  const found = new Map<number, StoredReviewStep[]>();
  if (ids.length === 0) return found;
  const { docs } = await payload.db.find<Doc>({
    collection: 'review-steps',
    where: { and: [{ entity: { equals: slug } }, { document: { in: ids.map(Number) } }] },
    sort: 'id',
    pagination: false,
    req,
  });
  for (const step of docs.map(toStep)) found.set(step.document, [...(found.get(step.document) ?? []), step]);
  return found;
}

export const stepsOf = async (slug: Reviewed, id: ItemId, reach: Reach): Promise<StoredReviewStep[]> =>
  (await stepsOfMany(slug, [id], reach)).get(Number(id)) ?? [];

export const reachOf = (req: PayloadRequest): Reach => ({ payload: req.payload, req });
