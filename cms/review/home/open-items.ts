import { digestOf, type Reach } from '../digest';
import { isPublicRow, isWithdrawnRow, itemOf, type StoredItem } from '../item';
import { REVIEWED, type Reviewed, reviewKindOf } from '../reviewed';
import { type Doc, stepsOfMany } from '../stored';

export type OpenItem = { slug: Reviewed; id: number; item: StoredItem };

/** More than a bureau writes at one time; what is older is found in the lists. */
const MOST = 300;

/** Items whose newest text is not public, the newest first. */
async function draftsOf(slug: Reviewed, reach: Reach): Promise<OpenItem[]> {
  const { payload, req } = reach;
  const { docs: versions } = await payload.db.findVersions<Doc>({
    collection: slug,
    where: { and: [{ latest: { equals: true } }, { 'version._status': { equals: 'draft' } }] },
    sort: '-updatedAt',
    limit: MOST,
    pagination: false,
    req,
  });
  const ids = versions.map(({ parent }) => Number(parent));
  if (ids.length === 0) return [];
  const [steps, { docs: mains }] = await Promise.all([
    stepsOfMany(slug, ids, reach),
    payload.db.find<Doc>({ collection: slug, where: { id: { in: ids } }, pagination: false, req }),
  ]);
  const mainOf = new Map(mains.map((main) => [Number(main.id), main]));
  return Promise.all(
    versions.map(async (version) => {
      const id = Number(version.parent);
      const newest: Doc = { ...(version.version as Doc), id };
      const main = mainOf.get(id) ?? null;
      const published = isPublicRow(main) ? main : null;
      const item: StoredItem = {
        kind: reviewKindOf(slug, newest),
        digest: await digestOf(slug, newest, reach),
        publicDigest: published && (await digestOf(slug, published, reach)),
        isWithdrawn: isWithdrawnRow(main),
        newest,
        published,
        steps: steps.get(id) ?? [],
      };
      return { slug, id, item };
    }),
  );
}

/** Public by the short path; whether the reviews came afterwards is for the caller to see. */
async function emergencies({ payload, req }: Reach): Promise<OpenItem[]> {
  const { docs } = await payload.db.find<Doc>({
    collection: 'review-steps',
    where: { step: { equals: 'emergency' } },
    sort: '-id',
    limit: MOST,
    pagination: false,
    req,
  });
  const ids = [...new Set(docs.map(({ document }) => Number(document)))];
  const items = await Promise.all(ids.map((id) => itemOf('disclosures', id, { payload, req })));
  return items.flatMap((item, index) =>
    item && item.digest === item.publicDigest
      ? [{ slug: 'disclosures' as const, id: ids[index] as number, item }]
      : [],
  );
}

/** Everything that is on its way: drafts of all reviewed collections, and what went out before its reviews. */
export async function openItems(reach: Reach): Promise<OpenItem[]> {
  const lists = await Promise.all([...REVIEWED.map((slug) => draftsOf(slug, reach)), emergencies(reach)]);
  return lists.flat().filter(({ item }) => !item.isWithdrawn);
}
