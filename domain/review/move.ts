import {
  authorsOf,
  emergencyOf,
  isStopped,
  isSubmitted,
  isWhollySigned,
  missingSignOffs,
  openSignOffs,
  type ReviewItem,
  signatureOf,
  signersOf,
} from './standing';
import { isScheduled, stateOf } from './state';
import { isReviewSignOff, REVIEW_ROLES, type ReviewSignOff, SIGN_OFFS } from './step';

/** Who acts: every role they act in, a deputy's included. */
export type ReviewPerson = { id: string; roles: readonly string[] };

export const MOVES = [
  'submitted',
  ...SIGN_OFFS,
  'send-back',
  'stopped',
  'resumed',
  'scheduled',
  'unscheduled',
  'published',
  'emergency',
  'withdrawn',
  'featured',
  'unfeatured',
] as const;
export type Move = (typeof MOVES)[number];
export const isMove = (value: unknown): value is Move => (MOVES as readonly unknown[]).includes(value);

const WRITERS = ['editor', 'reviewer', 'approver'];

const isReviewer = ({ roles }: ReviewPerson): boolean =>
  SIGN_OFFS.some((which) => roles.includes(REVIEW_ROLES[which]));
const isApprover = ({ roles }: ReviewPerson): boolean => roles.includes('approver');

function signing(which: ReviewSignOff, person: ReviewPerson, item: ReviewItem): string | null {
  if (!person.roles.includes(REVIEW_ROLES[which])) return '这一项不归您的岗位。';
  if (isStopped(item)) return '这一件已经暂停，等其他部门答复以后再审。';
  if (signatureOf(which, item)) return '这一项已经有人签过现在的文字。';
  if (!missingSignOffs(item).includes(which)) return '这一类内容不需要这一项意见。';
  if (!openSignOffs(item).includes(which)) return '前面的审核还没有完成，请先等一等。';
  if (which !== 'first' && !isSubmitted(item)) return '作者还没有提交这一稿。';
  if (signersOf(item).includes(person.id)) return '您已经审过这一稿：三审要由三个人分别作出。';
  if ((which === 'second' || which === 'third') && authorsOf(item).has(person.id))
    return '您写过或者改过这一稿的文字，不能由您来审，请交给另一位。';
  return null;
}

const mayBeSentBack = (item: ReviewItem): boolean => {
  const state = stateOf(item);
  return (
    state === 'after-review' || (item.digest !== item.publicDigest && (isSubmitted(item) || isStopped(item)))
  );
};

function emergency(person: ReviewPerson, item: ReviewItem): string | null {
  if (!item.kind.isTrafficNotice) return '只有“交通管制”可以紧急发布，其他内容要先三审。';
  if (!isApprover(person)) return '紧急发布由终审决定。';
  if (isStopped(item)) return '这一件已经暂停，等其他部门答复以后再发布。';
  if (authorsOf(item).has(person.id)) return '您写过或者改过这一稿的文字，紧急发布也要由另一位决定。';
  return item.digest === item.publicDigest ? '这一稿已经公开。' : null;
}

/** Whether it was put on the home page, and not taken off since; it may have run out. */
const isFeatured = ({ steps }: ReviewItem): boolean =>
  steps.findLast(({ step }) => step === 'featured' || step === 'unfeatured')?.step === 'featured';

function featuring(move: 'featured' | 'unfeatured', person: ReviewPerson, item: ReviewItem): string | null {
  if (!item.kind.isFeaturable) return '只有新闻可以放到首页。';
  if (!isApprover(person)) return '首页放什么由终审决定。';
  if (item.publicDigest === null) return '还没有公开，不能放到首页。';
  return move === 'featured' || isFeatured(item) ? null : '没有放到首页。';
}

/** Why a person cannot do this to the item now, in a sentence for them; null when they can. */
export function obstacleTo(move: Move, person: ReviewPerson, item: ReviewItem): string | null {
  if (item.isWithdrawn && move !== 'send-back') return '已经撤回，不能再办。需要重新公开的，请另建一件。';
  if (isReviewSignOff(move)) {
    if (item.digest === item.publicDigest && !emergencyOf(item))
      return '现在的文字已经公开，没有要审的改动。';
    return signing(move, person, item);
  }
  switch (move) {
    case 'submitted':
      if (!person.roles.some((role) => WRITERS.includes(role))) return '您的岗位不能提交。';
      if (item.digest === item.publicDigest) return '现在的文字已经公开，没有要提交的改动。';
      return isSubmitted(item) ? '这一稿已经提交。' : null;
    case 'send-back':
      if (!isReviewer(person)) return '您的岗位不能退回。';
      return mayBeSentBack(item) ? null : '现在没有在审的稿子，不用退回。';
    case 'stopped':
      if (!isReviewer(person)) return '您的岗位不能暂停。';
      if (item.digest === item.publicDigest) return '现在的文字已经公开；应当停止公开的，请撤回。';
      return isStopped(item) ? '已经暂停。' : null;
    case 'resumed':
      if (!isReviewer(person)) return '您的岗位不能恢复。';
      return isStopped(item) ? null : '没有暂停。';
    case 'emergency':
      return emergency(person, item);
    case 'withdrawn':
      if (!item.kind.isWithdrawable) return '单位和固定页面不撤回：请改正后再走一次三审。';
      if (!isApprover(person)) return '撤回由终审决定。';
      return item.publicDigest === null ? '还没有公开，不用撤回。' : null;
    case 'featured':
    case 'unfeatured':
      return featuring(move, person, item);
    case 'unscheduled':
      if (!isApprover(person)) return '取消定时由终审决定。';
      return isScheduled(item) ? null : '没有定时。';
    case 'published':
    case 'scheduled':
      if (!isApprover(person)) return '发布由终审决定。';
      if (item.digest === item.publicDigest) return '现在的文字已经公开。';
      if (isStopped(item)) return '这一件已经暂停，等其他部门答复以后再发布。';
      return isWhollySigned(item) ? null : '三审还没有完成。';
  }
}
