import type { PayloadRequest } from 'payload';
import {
  authorsOf,
  isSignOff,
  SIGN_OFF_ROLES,
  SIGN_OFFS,
  type SignOff,
  signOffStanding,
} from '../../domain/decision/step';
import { RULE_TERMS } from '../../domain/decision/verdicts';
import { ROLE_NAMES, type Role } from '../roles';
import type { Looked } from './look';

export const roleOf = (req: PayloadRequest): Role | null =>
  (req.user as { role?: Role } | null)?.role ?? null;

/** The sign-off that is this role's to give, if any. */
export const signOffOf = (role: Role | null): SignOff | null =>
  SIGN_OFFS.find((one) => SIGN_OFF_ROLES[one] === role) ?? null;

/** What is withdrawn needs no signatures, and the gate asks for none. */
export const isWithdrawn = ({ reasons }: Pick<Looked, 'reasons'>): boolean =>
  !reasons.some(({ rule }) => isSignOff(rule));

/** Why a role cannot sign now, told to the person; null when it can. What is not filled in yet cannot be answered for. */
export function signOffObstacle(role: Role | null, { reasons, steps, digest }: Looked): string | null {
  const mine = signOffOf(role);
  if (!mine) return '您的角色不签批。';
  if (isWithdrawn({ reasons })) return '已经撤回，不用签批。';
  const open = reasons.find(
    ({ rule, state }) => state === 'blocked' || (state === 'needs' && !isSignOff(rule)),
  );
  if (open) return `现在不能签批。${RULE_TERMS[open.rule]}：${open.text}`;
  const isSigned = (one: SignOff) => signOffStanding(one, steps, digest).state === 'signed';
  if (isSigned(mine)) return '这一项已经签过现在的文字。';
  if (mine === 'head-approval' && !SIGN_OFFS.every((one) => one === mine || isSigned(one)))
    return '法制审核和保密审查都通过以后，才能批准。';
  return null;
}

/** Who signs instead, and what to do where there is no such person; who stands in for another signs no decision. */
const another = (mine: SignOff): string => {
  const role = ROLE_NAMES[SIGN_OFF_ROLES[mine]];
  return `请交给另一位“${role}”。没有另一位的，请系统管理员在“工作人员”里另建一个“${role}”账号，或者把一位没有写过这一稿、没有签过另一项的人的角色改成“${role}”；代理不算。`;
};

/** Why it is for another person in this role to sign, told to this one; null where it is not. */
export function personObstacle(user: string, mine: SignOff, { steps, digest }: Looked): string | null {
  if (authorsOf(steps, digest).has(user))
    return `您写过或者改过这一稿的文字，不能由您签批，改回原样也不行。${another(mine)}`;
  const hasSignedAnother = SIGN_OFFS.filter((one) => one !== mine).some((one) => {
    const standing = signOffStanding(one, steps, digest);
    return standing.state === 'signed' && standing.user === user;
  });
  return hasSignedAnother ? `三次签批要由三个人作出：您已经签过另一项。${another(mine)}` : null;
}

/** Everyone who signs may send a text back. */
export const maySendBack = (role: Role | null): boolean => signOffOf(role) !== null;

/** The end of publication is noted once, by whoever of those who sign sees it first. */
export const canNoteExpiry = (role: Role | null, { reasons, steps }: Looked): boolean =>
  signOffOf(role) !== null &&
  reasons.some(({ id }) => id === 'retention-over') &&
  !steps.some(({ step }) => step === 'expiry-seen');
