import type { Payload } from 'payload';
import type { PublicationDates } from '../../domain/statistics/publication-counts';
import { bureauDay } from '../today';

type Dated = { at?: string | null };
type Doc = {
  isSample?: boolean | null;
  formedOn?: string | null;
  publishedAt: string;
  changes?: Dated[] | null;
  withdrawal?: Dated | null;
};

const day = (instant: string | null | undefined) => (instant ? bureauDay(instant) : null);

const datesOf = (doc: Doc): PublicationDates => ({
  isSample: doc.isSample === true,
  formedOn: day(doc.formedOn),
  publishedOn: bureauDay(doc.publishedAt),
  changedOn: (doc.changes ?? []).flatMap(({ at }) => day(at) ?? []),
  withdrawnOn: day(doc.withdrawal?.at),
});

/** The dates of everything that is or was public, without a word of it. */
export async function listPublicationDates(payload: Payload): Promise<PublicationDates[]> {
  const asked = {
    overrideAccess: false,
    context: { publicReader: true },
    where: { _status: { equals: 'published' } },
    pagination: false,
    depth: 0,
  } as const;
  const dates = { isSample: true, publishedAt: true, changes: true, withdrawal: true } as const;
  const [articles, disclosures] = await Promise.all([
    payload.find({ ...asked, collection: 'articles', select: dates }),
    payload.find({ ...asked, collection: 'disclosures', select: { ...dates, formedOn: true } }),
  ]);
  return [...articles.docs, ...disclosures.docs].map((doc) => datesOf(doc as unknown as Doc));
}
