import { CONSULTATIONS, type Consultation } from './kind';

/** Everything that can happen to an item on its way to the public; each is written down once and never changed. */
export const REVIEW_STEPS = [
  'edited',
  'submitted',
  'first',
  'second',
  'third',
  'legal',
  'secrecy',
  'send-back',
  'stopped',
  'resumed',
  'scheduled',
  'unscheduled',
  'not-published',
  'emergency',
  'published',
  'withdrawn',
  'featured',
  'unfeatured',
] as const;
export type ReviewStep = (typeof REVIEW_STEPS)[number];

export const REVIEW_STEP_TERMS: Record<ReviewStep, string> = {
  edited: '写或改文字',
  submitted: '提交审核',
  first: '初审通过（文字）',
  second: '复审通过（事实）',
  third: '终审通过（导向和法律）',
  legal: '法制审核通过',
  secrecy: '保密审查通过',
  'send-back': '退回修改',
  stopped: '暂停：须征求其他部门意见',
  resumed: '其他部门已答复',
  scheduled: '定时发布',
  unscheduled: '取消定时',
  'not-published': '到时没有发布',
  emergency: '紧急发布（事后补审）',
  published: '公开',
  withdrawn: '撤回',
  featured: '放到首页',
  unfeatured: '从首页取下',
};

/** The three reviews, in order (law.md 1.7, 三审三校). */
export const REVIEWS = ['first', 'second', 'third'] as const;
export type Review = (typeof REVIEWS)[number];

export const SIGN_OFFS = [...REVIEWS, ...CONSULTATIONS] as const;
export type ReviewSignOff = Review | Consultation;

export const isReviewSignOff = (step: unknown): step is ReviewSignOff =>
  (SIGN_OFFS as readonly unknown[]).includes(step);

/** Whose signature it is. */
export const REVIEW_ROLES = {
  first: 'editor',
  second: 'reviewer',
  third: 'approver',
  legal: 'legal',
  secrecy: 'secrecy',
} as const satisfies Record<ReviewSignOff, string>;

/**
 * One step, as written down. `digest` names the text as it stood; `user` is null for what no person did; `role` is the
 * role in which the person acted, a deputy's being the one they stand in for.
 */
export type ReviewStepTaken = {
  step: ReviewStep;
  digest: string;
  user: string | null;
  role: string | null;
  at: string;
};
