import { dueDate } from '../../../domain/clock/due-date';
import { standing } from '../../../domain/clock/standing';
import { obstacleTo, type ReviewPerson } from '../../../domain/review/move';
import { REVIEW_STATE_TERMS, stateOf } from '../../../domain/review/state';
import { REVIEW_STEP_TERMS, SIGN_OFFS } from '../../../domain/review/step';
import { bureauDay, today } from '../../today';
import { scheduleOf } from '../report';
import { titleOf } from '../reviewed';
import { ENTITY_NAMES, type HomeLine, type HomeList, hrefOf, listOf } from './line';
import type { OpenItem } from './open-items';

const line = ({ slug, id, item }: OpenItem, detail: string, isLate = false): HomeLine => ({
  title: titleOf(item.newest),
  detail: `${ENTITY_NAMES[slug]} · ${detail}`,
  href: hrefOf(slug, id),
  isLate,
});

const UNDER_REVIEW = ['first', 'second', 'consultation', 'third', 'approved', 'scheduled', 'after-review'];

/** What I wrote and is not under review: to go on with, or to mend. */
export const myDrafts = (open: OpenItem[], { id }: ReviewPerson): HomeList =>
  listOf(
    '我的草稿',
    '没有没写完的稿子。',
    open
      .filter(({ item }) => item.steps.some(({ step, user }) => step === 'edited' && user === id))
      .filter(({ item }) => !UNDER_REVIEW.includes(stateOf(item)))
      .map((one) => line(one, REVIEW_STATE_TERMS[stateOf(one.item)], stateOf(one.item) === 'sent-back')),
  );

/** What I can sign or publish now. */
export const linesToReview = (open: OpenItem[], person: ReviewPerson): HomeLine[] =>
  open.flatMap((one) => {
    const state = stateOf(one.item);
    if (!UNDER_REVIEW.includes(state) || state === 'scheduled') return [];
    const mine = SIGN_OFFS.find((which) => obstacleTo(which, person, one.item) === null);
    if (mine) return [line(one, REVIEW_STEP_TERMS[mine].replace('通过', ''))];
    return obstacleTo('published', person, one.item) === null ? [line(one, '三审通过，等您发布')] : [];
  });

const TIME = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'medium',
  timeStyle: 'short',
});

/** What will be published by itself, and what was not when its time came. */
export const scheduledLists = (open: OpenItem[]): HomeList =>
  listOf(
    '定时发布',
    '没有定时的稿子。',
    open.flatMap((one) => {
      const at = scheduleOf(one.item);
      if (at) return [line(one, TIME.format(new Date(at)))];
      const last = one.item.steps.at(-1);
      return last?.step === 'not-published' ? [line(one, `到时没有发布：${last.note ?? ''}`, true)] : [];
    }),
  );

export const stoppedList = (open: OpenItem[]): HomeList =>
  listOf(
    '等其他部门意见',
    '没有暂停的稿子。',
    open
      .filter(({ item }) => stateOf(item) === 'stopped')
      .map((one) => line(one, one.item.steps.findLast(({ step }) => step === 'stopped')?.note ?? '')),
  );

/** By when what went out by the short path has to be reviewed, in working days. */
const AFTERWARDS = 1;

export const emergencyLines = (open: OpenItem[]): HomeLine[] =>
  open
    .filter(({ item }) => stateOf(item) === 'after-review')
    .map((one) => {
      const at = one.item.steps.findLast(({ step }) => step === 'emergency')?.at ?? new Date().toISOString();
      const due = dueDate({ amount: AFTERWARDS, unit: 'working-day' }, bureauDay(at));
      const last = due?.known ? `，最晚 ${due.date}` : '';
      return line(one, `紧急发布，等待补审${last}`, standing(due, today()) === 'overdue');
    });
