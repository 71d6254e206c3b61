import { differences, type PassageDifference, type ReviewPassage } from '../../domain/review/difference';
import { MOVES, type Move, obstacleTo } from '../../domain/review/move';
import { isStopped, isVoid, neededSignOffs, signatureOf } from '../../domain/review/standing';
import { REVIEW_STATE_TERMS, type ReviewState, stateOf } from '../../domain/review/state';
import {
  isReviewSignOff,
  REVIEW_ROLES,
  REVIEW_STEP_TERMS,
  type ReviewSignOff,
} from '../../domain/review/step';
import { ROLE_NAMES, type Role } from '../roles';
import { bureauDay, today } from '../today';
import type { Reach } from './digest';
import { passagesOf, type StoredItem } from './item';
import { missingLanguages } from './languages';
import { type DeskUser, personOf } from './person';
import type { Reviewed } from './reviewed';
import type { StoredReviewStep } from './stored';

type ShownSignOff = { term: string; who: string | null; at: string | null; isVoid: boolean };
type ShownStep = {
  term: string;
  who: string;
  at: string;
  note: string | null;
  passage: string | null;
  digest: string;
};

/** What the desk shows beside an item, in words ready to be shown. */
export type ReviewReport = {
  digest: string;
  state: ReviewState;
  stateTerm: string;
  next: string;
  signOffs: ShownSignOff[];
  steps: ShownStep[];
  /** What this reader may do now. */
  moves: Move[];
  /** Why this reader cannot give the signature that is theirs; null where they can or have none. */
  obstacle: string | null;
  isTrafficNotice: boolean;
  isPublic: boolean;
  isStopped: boolean;
  scheduledFor: string | null;
  /** Remarks of the last send-back, while they wait for an answer. */
  remarks: { note: string; passage: string | null; at: string }[];
  differences: PassageDifference[];
  differsFrom: string | null;
  places: string[];
  /** Texts whose Mongolian is missing though both languages have to come out together. */
  missingLanguages: string[];
  /** Through which day (ISO date) it stands first on the home page; null where it does not. */
  featuredThrough: string | null;
};

const who = ({ role, user, isDeputy }: StoredReviewStep): string =>
  role ? `${ROLE_NAMES[role as Role]}${isDeputy ? '（代）' : ''}（工作人员 ${user}）` : '系统';

const toSignOff = (which: ReviewSignOff, item: StoredItem): ShownSignOff => {
  const signature = signatureOf(which, item) as StoredReviewStep | null;
  return {
    term: REVIEW_STEP_TERMS[which].replace('通过', ''),
    who: signature && who(signature),
    at: signature?.at ?? null,
    isVoid: isVoid(which, item),
  };
};

const NEXT: Record<ReviewState, string> = {
  draft: '写好以后提交；编辑也可以直接签初审。',
  first: '编辑看文字，签初审。',
  second: '复审核对事实；需要法制、保密意见的，可以同时签。',
  consultation: '等法制审核或保密审查的意见。',
  third: '终审看导向和法律。',
  approved: '终审可以现在发布，或者定时发布。',
  scheduled: '到时间会自动发布，不用有人在场。',
  published: '要改已公开的内容：写好更正、保存，再走一次三审。',
  withdrawn: '不能恢复；需要重新公开的，请另建一件。',
  'sent-back': '按意见修改后重新提交。',
  stopped: '收到其他部门的答复后，写明答复并恢复。',
  'after-review': '已经紧急公开，请在 1 个工作日内补齐三审；有错就更正或撤回。',
};

/** The text this one is to be laid beside: what was sent back, or else what is public. */
function former(
  slug: Reviewed,
  item: StoredItem,
  reach: Reach,
): { from: string; passages: ReviewPassage[] } | null {
  const published = item.steps.findLastIndex(({ step }) => step === 'published');
  const back = item.steps.slice(published + 1).findLast(({ step }) => step === 'send-back');
  if (back?.snapshot) return { from: '上次退回时', passages: back.snapshot };
  return item.published && { from: '现在公开的', passages: passagesOf(slug, item.published, reach) };
}

export const scheduleOf = (item: StoredItem): string | null =>
  stateOf(item) === 'scheduled'
    ? (item.steps.findLast(({ step }) => step === 'scheduled')?.scheduledFor ?? null)
    : null;

const featuredThrough = ({ published }: StoredItem): string | null => {
  const day = published?.featuredUntil ? bureauDay(String(published.featuredUntil)) : null;
  return day !== null && day >= today() ? day : null;
};

export async function toReviewReport(
  user: DeskUser,
  slug: Reviewed,
  item: StoredItem,
  reach: Reach,
): Promise<ReviewReport> {
  const person = personOf(user);
  const state = stateOf(item);
  const now = passagesOf(slug, item.newest, reach);
  const before = item.digest === item.publicDigest ? null : former(slug, item, reach);
  const mine = neededSignOffs(item).find((which) => person.roles.includes(REVIEW_ROLES[which]));
  const isOpen = !['published', 'withdrawn', 'approved', 'scheduled'].includes(state);
  const lastBack = item.steps.findLast(({ step }) => step === 'send-back');
  return {
    digest: item.digest,
    state,
    stateTerm: REVIEW_STATE_TERMS[state],
    next: NEXT[state],
    signOffs: neededSignOffs(item).map((which) => toSignOff(which, item)),
    steps: [...item.steps].reverse().map((step) => ({
      term: REVIEW_STEP_TERMS[step.step],
      who: who(step),
      at: step.at,
      note: step.note,
      passage: step.passage,
      digest: step.digest.slice(0, 12),
    })),
    moves: MOVES.filter((move) => obstacleTo(move, person, item) === null),
    obstacle: mine && isOpen && isReviewSignOff(mine) ? obstacleTo(mine, person, item) : null,
    isTrafficNotice: item.kind.isTrafficNotice,
    isPublic: item.publicDigest !== null && !item.isWithdrawn,
    isStopped: isStopped(item),
    scheduledFor: scheduleOf(item),
    remarks:
      lastBack && item.digest !== item.publicDigest
        ? [{ note: lastBack.note ?? '', passage: lastBack.passage, at: lastBack.at }]
        : [],
    differences: before ? differences(before.passages, now) : [],
    differsFrom: before?.from ?? null,
    places: [...new Set(now.map(({ place }) => place))],
    missingLanguages:
      item.digest === item.publicDigest ? [] : await missingLanguages(slug, item.newest, reach),
    featuredThrough: featuredThrough(item),
  };
}
