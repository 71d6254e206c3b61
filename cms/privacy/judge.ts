import type { BasePayload, PayloadRequest } from 'payload';
import { type PlacedFinding, scanPassages } from '../../domain/privacy/passage';
import { attachedPassages } from '../attachments/passages';
import { type Entity, publicPassages } from './document';
import { type DocumentRef, findingKeys } from './finding-key';
import { bureauOwn, numbersGivenBy, ownContactOf } from './own-contacts';
import type { Languages } from './passages';

export const CLEARANCE_STATES = ['asked', 'cleared', 'refused'] as const;
export type ClearanceState = (typeof CLEARANCE_STATES)[number];

/** A finding, the key that names exactly it, and what the legal reviewer has said about it. */
export type JudgedFinding = PlacedFinding & { key: string; state: ClearanceState | null };

type Reach = { payload: Pick<BasePayload, 'db'>; req?: Partial<PayloadRequest> };

/** What was said about this document's findings, by key. One question, however many there are. */
async function statesOf(
  { entity, document }: DocumentRef,
  { payload, req }: Reach,
): Promise<Map<string, ClearanceState>> {
  const { docs } = await payload.db.find<{ key: string; state: ClearanceState }>({
    collection: 'privacy-clearances',
    where: { and: [{ entity: { equals: entity } }, { document: { equals: document } }] },
    select: { key: true, state: true },
    pagination: false,
    req,
  });
  return new Map(docs.map(({ key, state }) => [key, state]));
}

/** Reads a document as the public would and says what stands against it. Hard findings have no state. */
export async function judge(
  entity: Entity,
  document: string,
  data: Record<string, unknown>,
  languages: Languages,
  reach: Reach,
): Promise<JudgedFinding[]> {
  const own = await bureauOwn(reach.payload, reach.req);
  const isWithdrawn = Boolean((data.withdrawal as { at?: unknown } | undefined)?.at);
  const passages = [
    ...publicPassages(entity, data, languages),
    ...(isWithdrawn ? [] : await attachedPassages(data, reach)),
  ];
  const allowedTelephones = [...(own.allowedTelephones ?? []), ...numbersGivenBy(entity.slug, passages)];
  const found = scanPassages(passages, { ...own, allowedTelephones }, ownContactOf(entity.slug));
  const ref = { entity: entity.slug, document };
  const states = found.some(({ level }) => level === 'soft') ? await statesOf(ref, reach) : new Map();
  const keyOf = findingKeys(ref);
  return found.map((finding) => {
    const key = keyOf(finding);
    return { ...finding, key, state: states.get(key) ?? null };
  });
}

export const isStopped = ({ level, state }: JudgedFinding): boolean =>
  level === 'hard' || state !== 'cleared';
