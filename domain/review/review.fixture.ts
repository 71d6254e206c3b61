import { type ReviewKind, UNIT_KIND } from './kind';
import type { ReviewItem } from './standing';
import { REVIEW_ROLES, type ReviewSignOff, type ReviewStep, type ReviewStepTaken } from './step';

export const PEOPLE = {
  writer: { id: '1', roles: ['editor'] },
  editor: { id: '2', roles: ['editor'] },
  reviewer: { id: '3', roles: ['reviewer'] },
  approver: { id: '4', roles: ['approver'] },
  legal: { id: '5', roles: ['legal'] },
  secrecy: { id: '6', roles: ['secrecy'] },
  auditor: { id: '7', roles: ['auditor'] },
} as const;

export const taken = (
  step: ReviewStep,
  who: keyof typeof PEOPLE | null,
  digest = 'a',
  role: string | null = REVIEW_ROLES[step as ReviewSignOff] ?? (who && PEOPLE[who].roles[0]),
): ReviewStepTaken => ({ step, digest, user: who && PEOPLE[who].id, role, at: '2026-11-26T00:00:00.000Z' });

export const itemOf = (steps: ReviewStepTaken[], more: Partial<ReviewItem> = {}): ReviewItem => ({
  kind: UNIT_KIND as ReviewKind,
  digest: 'a',
  publicDigest: null,
  isWithdrawn: false,
  steps,
  ...more,
});

/** Written by the first of them, signed by all three. */
export const signed = [
  taken('edited', 'writer'),
  taken('first', 'editor'),
  taken('second', 'reviewer'),
  taken('third', 'approver'),
];
