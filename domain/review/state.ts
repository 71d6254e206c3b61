import {
  countedSteps,
  emergencyOf,
  isStopped,
  isSubmitted,
  isWhollySigned,
  openSignOffs,
  type ReviewItem,
} from './standing';

export const REVIEW_STATES = [
  'draft',
  'first',
  'second',
  'consultation',
  'third',
  'approved',
  'scheduled',
  'published',
  'withdrawn',
  'sent-back',
  'stopped',
  'after-review',
] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

export const REVIEW_STATE_TERMS: Record<ReviewState, string> = {
  draft: '草稿，还没有提交',
  first: '等待初审',
  second: '等待复审',
  consultation: '等待征求意见',
  third: '等待终审',
  approved: '三审通过，可以发布',
  scheduled: '三审通过，定时发布',
  published: '已公开',
  withdrawn: '已撤回',
  'sent-back': '已退回修改',
  stopped: '已暂停，等其他部门意见',
  'after-review': '紧急发布，等待事后补审',
};

/** The instant for which the text is to be published by itself, or null. `scheduledFor` belongs to the newest schedule. */
export const isScheduled = (item: ReviewItem): boolean => {
  const last = countedSteps(item).findLast(
    ({ step }) => step === 'scheduled' || step === 'unscheduled' || step === 'not-published',
  );
  return last?.step === 'scheduled' && last.digest === item.digest;
};

function stateOfDraft(item: ReviewItem): ReviewState {
  if (isStopped(item)) return 'stopped';
  if (isWhollySigned(item)) return isScheduled(item) ? 'scheduled' : 'approved';
  if (!isSubmitted(item)) {
    const isSentBack = countedSteps(item).every(({ step }) => step === 'edited');
    return isSentBack && item.steps.some(({ step }) => step === 'send-back') ? 'sent-back' : 'draft';
  }
  const [next] = openSignOffs(item);
  if (next === 'first' || next === 'second' || next === 'third') return next;
  return 'consultation';
}

/** Where an item stands on its way. */
export function stateOf(item: ReviewItem): ReviewState {
  if (item.digest !== item.publicDigest) return stateOfDraft(item);
  if (item.isWithdrawn) return 'withdrawn';
  return emergencyOf(item) && !isWhollySigned(item) ? 'after-review' : 'published';
}

export type Publishable = { may: true; by: 'reviews' | 'emergency' | 'unchanged' } | { may: false };

/** Whether the text may become public now, and on what ground. */
export function publishable(item: ReviewItem): Publishable {
  if (item.digest === item.publicDigest) return { may: true, by: 'unchanged' };
  if (isStopped(item)) return { may: false };
  if (isWhollySigned(item)) return { may: true, by: 'reviews' };
  const emergency = emergencyOf(item);
  return emergency && countedSteps(item).includes(emergency)
    ? { may: true, by: 'emergency' }
    : { may: false };
}
