import type { PayloadRequest } from 'payload';
import type { GateReason } from '../../domain/decision/gate';
import { digestOf } from './digest';
import { judged } from './judged';
import { toRecord } from './record';
import { type DecisionId, newestText, type StoredStep, stepsOf } from './stored';

export type Looked = { reasons: GateReason[]; steps: StoredStep[]; digest: string };

/** A decision as it stands at the desk now; null where there is none. */
export async function look(req: PayloadRequest, id: DecisionId): Promise<Looked | null> {
  const text = await newestText(req, id);
  if (!text) return null;
  const [reasons, steps] = await Promise.all([judged(req, id, text), stepsOf(req, id)]);
  return { reasons, steps, digest: digestOf(toRecord(text)) };
}
