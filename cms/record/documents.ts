import type { Payload } from 'payload';
import type { PublicDoc } from '../../domain/record/check-both';
import type { StoredDoc } from '../../domain/record/content';
import { RECORDED_FOLDERS } from '../../domain/record/leaf';
import type { Open } from './door';
import { COLLECTIONS } from './states';

/** Every item that is entered in the public record and can be read outside, as it is stored; in the order of its number. */
export async function publicDocs(payload: Payload, req?: object): Promise<PublicDoc[]> {
  const open = payload.db as unknown as Open;
  const where = { _status: { equals: 'published' } };
  const all: PublicDoc[] = [];
  // One after the other: a transaction on PostgreSQL is one connection.
  for (const folder of RECORDED_FOLDERS) {
    const asked = { collection: COLLECTIONS[folder], where, req, limit: 0, pagination: false, sort: 'id' };
    const { docs } = (await open.find(asked)) as { docs: StoredDoc[] };
    all.push(...docs.map((doc) => ({ folder, doc })));
  }
  return all;
}
