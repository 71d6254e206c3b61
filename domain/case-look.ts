/** Who at the desk may open a case file at all, in the order of the access table (cms/access.ts). */
export const LOOKING_ROLES = ['clerk', 'legal', 'auditor'] as const;
export type LookingRole = (typeof LOOKING_ROLES)[number];

/** Why a case file is opened. `entry` is what the desk itself writes when somebody enters a case. */
export const LOOK_REASONS = ['visit', 'entry', 'slip', 'review', 'complaint', 'audit', 'other'] as const;
export type LookReason = (typeof LOOK_REASONS)[number];

export const LOOK_REASON_TERMS: Record<LookReason, string> = {
  visit: '当事人来窗口或者来电询问',
  entry: '录入、补充或者更正案件',
  slip: '打印查询回执',
  review: '法制审核',
  complaint: '核查投诉、举报或者差错',
  audit: '审计检查',
  other: '其他（请写明）',
};

/** Characters of the free words beside a reason. */
export const LONGEST_NOTE = 60;
/** Minutes for which one reason opens one file in one session. */
export const HELD_MINUTES = 30;
/** Days by which a look at a flagged case may be shown late, at most. */
export const LONGEST_DELAY = 366;
/** Looks on one page; the answer has to stay within its budget. */
export const MOST_SHOWN = 20;

/** One look at a case file by somebody of the desk. Instants are ISO 8601 in UTC. */
export type CaseLook = {
  at: string;
  /** From when on the party may see it. */
  shownFrom: string;
  unit: string;
  role: string;
  reason: string;
  note: string | null;
};

export type ShownLook = {
  at: string;
  unit: string;
  role: LookingRole;
  reason: LookReason;
  note: string | null;
};

/** Looks of staff at a case, newest first; `more` of them are older. */
export type LooksShown = { shown: ShownLook[]; more: number };

const oneOf = <T extends string>(known: readonly T[], word: string): T | undefined =>
  known.find((one) => one === word);

export const isLookReason = (word: string): word is LookReason => oneOf(LOOK_REASONS, word) !== undefined;

/** The instant from which a look may be shown: its own, or so many days later where the case is flagged. */
export function shownFrom(at: string, delayDays: number | null | undefined): string {
  const days = Math.min(Math.max(0, Math.trunc(Number(delayDays ?? 0)) || 0), LONGEST_DELAY);
  return new Date(Date.parse(at) + days * 86_400_000).toISOString();
}

/**
 * The looks a party is told of, newest first. No name and no account reaches it; a look whose time has not come is not
 * there at all, so that a flagged case reads like any other.
 */
export function shownLooks(looks: readonly CaseLook[], now: string): ShownLook[] {
  return [...looks]
    .filter((look) => look.shownFrom <= now)
    .sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0))
    .flatMap(({ at, unit, role, reason, note }) => {
      const known = oneOf(LOOKING_ROLES, role);
      return known
        ? [{ at, unit, role: known, reason: oneOf(LOOK_REASONS, reason) ?? 'other', note: note || null }]
        : [];
    });
}
