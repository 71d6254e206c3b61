import type { ReviewKind } from './kind';
import { REVIEW_ROLES, REVIEWS, type ReviewSignOff, type ReviewStepTaken } from './step';

/** An item as it stands: its newest text, what the public reads of it, and everything done to it, oldest first. */
export type ReviewItem = {
  kind: ReviewKind;
  /** Names the newest text exactly. */
  digest: string;
  /** Names what is public; null where nothing is. */
  publicDigest: string | null;
  isWithdrawn: boolean;
  steps: readonly ReviewStepTaken[];
};

type Asked = Pick<ReviewItem, 'steps' | 'digest'>;

/** The steps since another text was public: a text that was corrected needs new signatures to come back. */
const ofText = ({ steps, digest }: Asked): readonly ReviewStepTaken[] =>
  steps.slice(steps.findLastIndex((one) => one.step === 'published' && one.digest !== digest) + 1);

/** Those of them that still count: a send-back ends what came before. */
export const countedSteps = (item: Asked): readonly ReviewStepTaken[] => {
  const steps = ofText(item);
  return steps.slice(steps.findLastIndex(({ step }) => step === 'send-back') + 1);
};

/** Everyone whose words are in the text. */
export const authorsOf = (item: Asked): ReadonlySet<string> =>
  new Set(ofText(item).flatMap(({ step, user }) => (step === 'edited' && user !== null ? [user] : [])));

/** The signature that holds for exactly this text, given by somebody in the role for it, or null. */
export const signatureOf = (which: ReviewSignOff, item: Asked): ReviewStepTaken | null =>
  countedSteps(item).find(
    ({ step, digest, role }) => step === which && digest === item.digest && role === REVIEW_ROLES[which],
  ) ?? null;

/** A signature was given once, for another text or before a send-back. */
export const isVoid = (which: ReviewSignOff, item: Asked): boolean =>
  signatureOf(which, item) === null && item.steps.some(({ step }) => step === which);

export const neededSignOffs = ({ kind }: Pick<ReviewItem, 'kind'>): readonly ReviewSignOff[] => [
  'first',
  'second',
  ...kind.consultations,
  'third',
];

export const missingSignOffs = (item: ReviewItem): ReviewSignOff[] =>
  neededSignOffs(item).filter((which) => signatureOf(which, item) === null);

/** The signatures somebody could give now: the first alone, then fact, law and secrecy side by side, then the last. */
export function openSignOffs(item: ReviewItem): ReviewSignOff[] {
  const missing = missingSignOffs(item);
  if (missing.includes('first')) return ['first'];
  const before = missing.filter((which) => which !== 'third');
  return before.length > 0 ? before : missing;
}

export const isStopped = (item: Asked): boolean =>
  countedSteps(item).findLast(({ step }) => step === 'stopped' || step === 'resumed')?.step === 'stopped';

/** The text has been given to the reviewers as it stands. */
export const isSubmitted = (item: Asked): boolean =>
  countedSteps(item).some(
    ({ step, digest }) => digest === item.digest && (step === 'submitted' || step === 'first'),
  );

/** Everyone who signed the text, in whatever part. */
export const signersOf = (item: ReviewItem): string[] =>
  neededSignOffs(item).flatMap((which) => signatureOf(which, item)?.user ?? []);

/** Three people and those consulted, all different, the two last of the three not among the authors. */
export function isWhollySigned(item: ReviewItem): boolean {
  const signatures = neededSignOffs(item).map((which) => signatureOf(which, item));
  if (signatures.some((one) => one === null || one.user === null)) return false;
  if (new Set(signatures.map((one) => one?.user)).size < signatures.length) return false;
  const authors = authorsOf(item);
  return REVIEWS.slice(1).every((which) => !authors.has(signatureOf(which, item)?.user ?? ''));
}

/** The short path was taken for exactly this text, by somebody who did not write it. */
export const emergencyOf = (item: ReviewItem): ReviewStepTaken | null =>
  item.kind.isTrafficNotice
    ? (ofText(item).findLast(
        ({ step, digest, user, role }) =>
          step === 'emergency' &&
          digest === item.digest &&
          role === 'approver' &&
          user !== null &&
          !authorsOf(item).has(user),
      ) ?? null)
    : null;
