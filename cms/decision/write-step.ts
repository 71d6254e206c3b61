import type { PayloadRequest } from 'payload';
import type { DecisionStep } from '../../domain/decision/step';
import type { Role } from '../roles';
import type { DecisionId } from './stored';

export type Entry = { step: DecisionStep; oldDigest: string | null; newDigest: string; note?: string };

/** Writes one step down, in the transaction of what was done. Whose step it is comes from the session alone. */
export async function writeStep(req: PayloadRequest, id: DecisionId, entry: Entry): Promise<void> {
  const user = req.user as { id: DecisionId; role?: Role } | null;
  await req.payload.create({
    collection: 'decision-steps',
    data: {
      decision: Number(id),
      ...entry,
      role: user?.role ?? null,
      user: user ? String(user.id) : null,
    },
    overrideAccess: true,
    req,
  });
}
