import type { Payload } from 'payload';
import type { Section, Snapshot } from '../../domain/statistics/snapshot';
import { digestOf } from './digest';

/** The last edition of each month of a section, with the digest the next one is tied to. */
export type Held = { snapshot: Snapshot; digest: string };

const keyOf = ({ section, month, revision }: Snapshot) => `${section} ${month} ${revision}`;

/** The newest edition of every month of every section, by `section month`. */
export async function listHeld(payload: Payload): Promise<Map<string, Held>> {
  const { docs } = await payload.find({
    collection: 'statistics',
    pagination: false,
    sort: ['month', 'revision'],
    depth: 0,
  });
  return new Map(
    docs.map((doc) => {
      const snapshot: Snapshot = {
        section: doc.section as Section,
        month: String(doc.month),
        revision: Number(doc.revision),
        asOf: String(doc.asOf),
        isSample: doc.isSample === true,
        figures: doc.figures as unknown as Snapshot['figures'],
        note: doc.note ?? '',
      };
      return [`${snapshot.section} ${snapshot.month}`, { snapshot, digest: String(doc.digest) }];
    }),
  );
}

const isThere = async (payload: Payload, key: string): Promise<boolean> =>
  (await payload.count({ collection: 'statistics', where: { key: { equals: key } } })).totalDocs > 0;

/** Puts down an edition. Another instance may have made it a moment ago: then that one stands, and false comes back. */
export async function putDown(payload: Payload, snapshot: Snapshot, follows: string): Promise<boolean> {
  const key = keyOf(snapshot);
  try {
    const digest = digestOf(snapshot, follows);
    await payload.create({
      collection: 'statistics',
      data: { ...snapshot, figures: snapshot.figures as never, key, follows, digest },
    });
    return true;
  } catch (error) {
    if (await isThere(payload, key)) return false;
    throw error;
  }
}
