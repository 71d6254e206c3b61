/** Everything that can happen to a decision at the desk; each is written down once and never changed. */
export const DECISION_STEPS = [
  'created',
  'changed',
  'legal-review',
  'secrecy-review',
  'head-approval',
  'send-back',
  'published',
  'corrected',
  'withdrawn',
  'expiry-seen',
] as const;
export type DecisionStep = (typeof DECISION_STEPS)[number];

export const STEP_TERMS: Record<DecisionStep, string> = {
  created: '建立',
  changed: '修改',
  'legal-review': '法制审核通过',
  'secrecy-review': '保密审查通过',
  'head-approval': '机关负责人批准',
  'send-back': '退回',
  published: '公开',
  corrected: '更正',
  withdrawn: '撤回',
  'expiry-seen': '确认公开期满',
};

/** `digest` names the text as it stood after the step; `user` is null for what no person did. */
export type StepTaken = { step: DecisionStep; digest: string; user: string | null; at: string };

/** The three who answer for a publication, in the order in which the last of them comes last. */
export const SIGN_OFFS = ['legal-review', 'secrecy-review', 'head-approval'] as const;
export type SignOff = (typeof SIGN_OFFS)[number];

export const isSignOff = (value: unknown): value is SignOff =>
  (SIGN_OFFS as readonly unknown[]).includes(value);

/** Whose signature it is: each has a role of its own at the desk. */
export const SIGN_OFF_ROLES = {
  'legal-review': 'legal',
  'secrecy-review': 'secrecy',
  'head-approval': 'approver',
} as const satisfies Record<SignOff, string>;

export type SignOffStanding =
  | { state: 'signed'; at: string; user: string | null }
  | { state: 'void' }
  | { state: 'missing' };

const PUBLIC_STEPS: readonly DecisionStep[] = ['published', 'corrected'];

const newestFirst = (steps: readonly StepTaken[]) => [...steps].reverse();

/**
 * How a sign-off stands for a text. `steps` oldest first. It holds for exactly the text it was given for, until a
 * send-back; a change of the text leaves it void.
 */
export function signOffStanding(
  signOff: SignOff,
  steps: readonly StepTaken[],
  digest: string,
): SignOffStanding {
  const sentBack = steps.findLastIndex(({ step }) => step === 'send-back');
  const given = newestFirst(steps.slice(sentBack + 1)).filter(({ step }) => step === signOff);
  const holding = given.find((step) => step.digest === digest);
  if (holding) return { state: 'signed', at: holding.at, user: holding.user };
  return { state: steps.some(({ step }) => step === signOff) ? 'void' : 'missing' };
}

/** True when one person stands behind two of the sign-offs that hold. */
export function isSignedTwiceByOne(steps: readonly StepTaken[], digest: string): boolean {
  const users = SIGN_OFFS.flatMap((signOff) => {
    const standing = signOffStanding(signOff, steps, digest);
    return standing.state === 'signed' ? [standing.user] : [];
  });
  return new Set(users).size < users.length;
}

/** Everyone whose words are in the text: since the last other one was public. `steps` oldest first. */
export function authorsOf(steps: readonly StepTaken[], digest: string): ReadonlySet<string> {
  const before = steps.findLastIndex((one) => PUBLIC_STEPS.includes(one.step) && one.digest !== digest);
  const written = steps.slice(before + 1).filter(({ step }) => step === 'created' || step === 'changed');
  return new Set(written.flatMap(({ user }) => user ?? []));
}

/** What the public reads after a save, if anything. */
export type Saved = { digest: string; isPublic: boolean; isWithdrawn: boolean };

/** What a save did, to be written down; nothing where it changed nothing. `steps` oldest first. */
export function stepsOfSave(
  { digest, isPublic, isWithdrawn }: Saved,
  steps: readonly StepTaken[],
): DecisionStep[] {
  const taken: DecisionStep[] = steps.length === 0 ? ['created'] : [];
  const shown = steps.findLast(({ step }) => PUBLIC_STEPS.includes(step));
  if (!isPublic) {
    if (steps.length > 0 && steps.at(-1)?.digest !== digest) taken.push('changed');
    return taken;
  }
  if (!shown) taken.push('published');
  const hasWithdrawn = steps.some(({ step }) => step === 'withdrawn');
  if (isWithdrawn && !hasWithdrawn) taken.push('withdrawn');
  else if (shown && shown.digest !== digest) taken.push(isWithdrawn ? 'changed' : 'corrected');
  return taken;
}
