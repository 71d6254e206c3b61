import type { Payload } from 'payload';
import { SEED_UNITS } from './content';

/** Stores the sample units; gives the stored id by slug. */
export async function seedUnits(payload: Payload): Promise<Map<string, number>> {
  const stored = new Map<string, number>();
  for (const { formerNames, handles, ...unit } of SEED_UNITS) {
    const { id } = await payload.create({
      collection: 'units',
      locale: 'zh',
      context: { seeding: true },
      data: {
        ...unit,
        formerNames: formerNames.map((name) => ({ name })),
        handles: handles.map((matter) => ({ matter })),
        isSample: true,
        _status: 'published',
      },
    });
    stored.set(unit.slug, id as number);
  }
  return stored;
}
