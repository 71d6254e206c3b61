import type { PayloadRequest } from 'payload';
import type { ReviewPassage } from '../../domain/review/difference';
import { isReviewSignOff, REVIEW_ROLES, type ReviewStep } from '../../domain/review/step';
import { type DeskUser, userOf } from './person';
import type { Reviewed } from './reviewed';
import type { ItemId } from './stored';

export type ReviewEntry = {
  step: ReviewStep;
  digest: string;
  note?: string;
  passage?: string;
  /** ISO 8601 instant. */
  scheduledFor?: string;
  snapshot?: ReviewPassage[];
};

const roleFor = (step: ReviewStep, user: DeskUser | null): string | null => {
  if (!user) return null;
  return isReviewSignOff(step) ? REVIEW_ROLES[step] : (user.role ?? null);
};

/** Writes one step down, in the transaction of what was done. Whose step it is comes from the session alone. */
export async function writeReviewStep(
  req: PayloadRequest,
  slug: Reviewed,
  id: ItemId,
  entry: ReviewEntry,
): Promise<void> {
  const user = userOf(req);
  const role = entry.step === 'emergency' ? 'approver' : roleFor(entry.step, user);
  await req.payload.create({
    collection: 'review-steps',
    data: {
      entity: slug,
      document: Number(id),
      ...entry,
      role: role as never,
      user: user ? String(user.id) : null,
      isDeputy: user !== null && role !== null && role !== user.role,
    },
    overrideAccess: true,
    // Not the request itself: Payload would leave its language in it, and the save that goes on would write there.
    req: { transactionID: req.transactionID } as never,
  });
}
