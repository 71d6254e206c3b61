import type { PayloadRequest } from 'payload';
import { type DeskUser, rolesOf } from '../review/person';
import type { Role } from '../roles';
import { hasSampleContent } from '../sample-content';
import { factorOf, isEnrolled } from './stored';

/** Who signs, publishes or gives these rights to others. */
export const APPROVING: ReadonlySet<Role> = new Set([
  'reviewer',
  'approver',
  'legal',
  'secrecy',
  'administrator',
]);

export const canApprove = (user: DeskUser): boolean => rolesOf(user).some((role) => APPROVING.has(role));

/** What the bureau has set; unset, an installation without sample content asks for it. */
async function isRequired(req: PayloadRequest): Promise<boolean> {
  const settings = await req.payload.db.findGlobal<{ id: number; secondStep?: string | null }>({
    slug: 'settings',
    req: { transactionID: req.transactionID } as PayloadRequest,
  });
  if (settings?.secondStep) return settings.secondStep === 'required';
  return !hasSampleContent();
}

type Account = DeskUser & { passwordIsWeak?: boolean | null };

/**
 * Whether an account may do nothing yet but set its second step up: it can approve, has none, and either the bureau asks
 * for one or its password is a weak one of former times.
 */
export async function mustEnrol(req: PayloadRequest, user: Account): Promise<boolean> {
  if (!user.id || !canApprove(user)) return false;
  if (!user.passwordIsWeak && !(await isRequired(req))) return false;
  return !isEnrolled(await factorOf(req, String(user.id)));
}
