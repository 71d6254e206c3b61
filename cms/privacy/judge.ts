import { createHmac } from 'node:crypto';
import type { BasePayload, PayloadRequest } from 'payload';
import { type PlacedFinding, scanPassages } from '../../domain/privacy/passage';
import { attachedPassages } from '../attachments/passages';
import { codeSecret } from '../secrets';
import { type Entity, publicPassages } from './document';
import { bureauOwn, numbersGivenBy, ownContactOf } from './own-contacts';
import type { Languages } from './passages';

export const CLEARANCE_STATES = ['asked', 'cleared', 'refused'] as const;
export type ClearanceState = (typeof CLEARANCE_STATES)[number];

/** A finding, the key that names exactly it, and what the legal reviewer has said about it. */
export type JudgedFinding = PlacedFinding & { key: string; state: ClearanceState | null };

/** Which document: its collection or global, and its id (a global's is its slug). */
export type DocumentRef = { entity: string; document: string };
type Reach = { payload: Pick<BasePayload, 'db'>; req?: Partial<PayloadRequest> };

/**
 * Names one finding in one text of one document, unreadable without this installation's key: the rule, the words, the
 * field, the language and all the words around them. Any change makes another key.
 */
export const findingKey = ({ entity, document }: DocumentRef, finding: PlacedFinding): string =>
  createHmac('sha256', codeSecret())
    .update(
      JSON.stringify([
        'privacy',
        entity,
        document,
        finding.rule,
        finding.text,
        finding.passage.field,
        finding.passage.locale,
        finding.passage.text,
      ]),
    )
    .digest('hex');

async function statesOf(keys: string[], { payload, req }: Reach): Promise<Map<string, ClearanceState>> {
  if (keys.length === 0) return new Map();
  const { docs } = await payload.db.find<{ key: string; state: ClearanceState }>({
    collection: 'privacy-clearances',
    where: { key: { in: keys } },
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
  const keyed = found.map((finding) => ({
    ...finding,
    key: findingKey({ entity: entity.slug, document }, finding),
  }));
  const states = await statesOf(
    keyed.filter(({ level }) => level === 'soft').map(({ key }) => key),
    reach,
  );
  return keyed.map((finding) => ({ ...finding, state: states.get(finding.key) ?? null }));
}

export const isStopped = ({ level, state }: JudgedFinding): boolean =>
  level === 'hard' || state !== 'cleared';
