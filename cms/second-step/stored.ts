import type { PayloadRequest } from 'payload';
import { askWithin } from '../record/statement';
import { withoutUsed } from './recovery';
import { seal, unseal } from './seal';
import { stepOf } from './totp';

export type Factor = {
  id: number;
  account: string;
  /** Sealed; null until it was confirmed with a code. */
  secret: string | null;
  pending: string | null;
  lastStep: number;
  recovery: string | null;
  since: string | null;
};
type Reach = Pick<PayloadRequest, 'payload' | 'transactionID'>;

const inside = ({ transactionID }: Reach) => ({ transactionID }) as PayloadRequest;
const collection = 'second-factors' as const;

export const factorOf = (req: Reach, account: string): Promise<Factor | null> =>
  req.payload.db.findOne<Factor>({ collection, where: { account: { equals: account } }, req: inside(req) });

export const isEnrolled = (factor: Factor | null): factor is Factor & { secret: string } =>
  Boolean(factor?.secret);

/** Puts a secret down that holds only once a code of it has been shown. */
export async function keepPending(req: PayloadRequest, account: string, secret: string): Promise<void> {
  const before = await factorOf(req, account);
  const pending = seal(secret, account);
  if (before) await req.payload.db.updateOne({ collection, id: before.id, data: { pending }, req });
  else await req.payload.db.create({ collection, data: { account, pending, lastStep: 0 }, req });
}

export const pendingOf = ({ pending, account }: Factor): string | null =>
  pending ? unseal(pending, account) : null;

export async function confirm(
  req: PayloadRequest,
  factor: Factor,
  step: number,
  recovery: string,
): Promise<void> {
  const data = {
    ...{ secret: factor.pending, pending: null, lastStep: step, recovery },
    since: new Date().toISOString(),
  };
  await req.payload.db.updateOne({ collection, id: factor.id, data, req });
}

export async function removeFactor(req: PayloadRequest, factor: Factor): Promise<void> {
  await req.payload.db.deleteOne({ collection, where: { id: { equals: factor.id } }, req });
}

/** Null as well where the key it was sealed with is lost: then recovery codes still let their person in. */
function stepOfApp(
  { secret, account }: Factor & { secret: string },
  typed: string,
  now: number,
): number | null {
  try {
    return stepOf(unseal(secret, account), typed, now);
  } catch {
    return null;
  }
}

/**
 * Takes a code of the app or a recovery code, once: the row changes only where nobody has used the step or the code
 * since. The same words on both databases; on PostgreSQL the second of two waits for the row and finds it changed.
 */
export async function useCode(
  req: PayloadRequest,
  factor: Factor & { secret: string },
  typed: string,
  now = Date.now(),
): Promise<boolean> {
  const ask = askWithin(req.payload.db as never, req);
  const step = stepOfApp(factor, typed, now);
  if (step !== null) {
    const text = 'UPDATE second_factors SET last_step = ? WHERE id = ? AND last_step < ? RETURNING id';
    return (await ask(text, [step, factor.id, step])).length === 1;
  }
  const kept = factor.recovery ?? '';
  const left = withoutUsed(kept, factor.account, typed);
  if (left === null) return false;
  const text = 'UPDATE second_factors SET recovery = ? WHERE id = ? AND recovery = ? RETURNING id';
  return (await ask(text, [left, factor.id, kept])).length === 1;
}
