import type { PayloadRequest } from 'payload';
import type { GateReason } from '../../domain/decision/gate';
import { obstacles } from '../../domain/decision/gate';
import { STEP_TERMS } from '../../domain/decision/step';
import { RULE_TERMS, STATE_TERMS } from '../../domain/decision/verdicts';
import { LAW_TITLES, quotedArticle } from '../../domain/procedure/law';
import { ROLE_NAMES, type Role } from '../roles';
import type { Looked } from './look';
import {
  canNoteExpiry,
  isWithdrawn,
  maySendBack,
  personObstacle,
  roleOf,
  signOffObstacle,
  signOffOf,
} from './sign-off-rights';
import type { StoredStep } from './stored';

type ShownReason = {
  rule: string;
  state: GateReason['state'];
  stateTerm: string;
  text: string;
  basis: string | null;
};
type ShownStep = { term: string; who: string; at: string; note: string | null; digest: string };

/** What the desk shows beside a decision, in words ready to be shown. `sign` null: nothing for this reader to sign. */
export type GateReport = {
  digest: string;
  isOpen: boolean;
  isWithdrawn: boolean;
  reasons: ShownReason[];
  steps: ShownStep[];
  sign: { step: string; term: string; obstacle: string | null } | null;
  maySendBack: boolean;
  canNoteExpiry: boolean;
};

const basisOf = ({ basis }: GateReason): string | null => {
  if (!basis) return null;
  const article = quotedArticle(basis);
  return `《${LAW_TITLES[basis.law]}》${article ? `第 ${article} 条` : ''}`;
};

const toReason = (reason: GateReason): ShownReason => ({
  rule: RULE_TERMS[reason.rule],
  state: reason.state,
  stateTerm: STATE_TERMS[reason.state],
  text: reason.detail ? `${reason.text.replace(/。$/, '')}：${reason.detail}` : reason.text,
  basis: basisOf(reason),
});

const toStep = ({ step, role, user, at, note, digest }: StoredStep): ShownStep => ({
  term: STEP_TERMS[step],
  who: role ? `${ROLE_NAMES[role as Role]}（工作人员 ${user}）` : '系统',
  at,
  note,
  digest: digest.slice(0, 12),
});

export function toReport(req: PayloadRequest, looked: Looked): GateReport {
  const role = roleOf(req);
  const mine = signOffOf(role);
  const withdrawn = isWithdrawn(looked);
  return {
    digest: looked.digest,
    isOpen: obstacles(looked.reasons).length === 0,
    isWithdrawn: withdrawn,
    reasons: looked.reasons.map(toReason),
    steps: [...looked.steps].reverse().map(toStep),
    sign: mine && {
      step: mine,
      term: STEP_TERMS[mine],
      obstacle: signOffObstacle(role, looked) ?? personObstacle(String(req.user?.id), mine, looked),
    },
    maySendBack: maySendBack(role) && !withdrawn,
    canNoteExpiry: canNoteExpiry(role, looked),
  };
}
