import { APIError, type PayloadRequest } from 'payload';
import { type Move, obstacleTo } from '../../domain/review/move';
import { lastDay, setFeatured } from './feature';
import { holdItem } from './hold';
import { inTransaction } from './in-transaction';
import { itemOf, passagesOf, type StoredItem } from './item';
import { type DeskUser, personOf } from './person';
import { publishNewest, withdrawPublic } from './publish';
import type { Reviewed } from './reviewed';
import { type ItemId, reachOf } from './stored';
import { writeReviewStep } from './write-step';

/** What a person wants done. `digest` names the text they had before them; `at` is an ISO 8601 instant. */
export type StepAsked = { step: Move; digest: string; note: string; passage: string; at: string };

const refuse = (status: number, text: string): never => {
  throw new APIError(text, status, undefined, true);
};

/** A word for each step that is nothing without one. */
const NEEDS_NOTE: Partial<Record<Move, string>> = {
  'send-back': '请写明退回的原因，没有记录。',
  stopped: '请写明要征求哪个部门的意见、为什么，没有记录。',
  resumed: '请写明部门怎样答复，没有记录。',
  emergency: '请写明为什么来不及先审，没有发布。',
  withdrawn: '请写明公开的撤回原因，没有撤回。',
};

const scheduledFor = (at: string): string => {
  const time = new Date(at);
  if (Number.isNaN(time.getTime()) || time.getTime() <= Date.now())
    refuse(422, '请选一个将来的时间，没有定时。');
  return time.toISOString();
};

async function perform(req: PayloadRequest, slug: Reviewed, id: ItemId, item: StoredItem, asked: StepAsked) {
  const { step, note, passage, at } = asked;
  const entry = { digest: item.digest, ...(note && { note }), ...(passage && { passage }) };
  if (step === 'published') return publishNewest(req, slug, id);
  if (step === 'withdrawn') return withdrawPublic(req, slug, id, item, note);
  if (step === 'featured' || step === 'unfeatured') {
    const until = step === 'featured' ? lastDay(at) : null;
    await writeReviewStep(req, slug, id, { ...entry, step, ...(until && { scheduledFor: until }) });
    return setFeatured(req, slug, id, until);
  }
  if (step === 'scheduled')
    return writeReviewStep(req, slug, id, { ...entry, step, scheduledFor: scheduledFor(at) });
  // What the reviewer had before them, so that the next text can be laid beside it.
  const snapshot = step === 'send-back' ? passagesOf(slug, item.newest, reachOf(req)) : undefined;
  await writeReviewStep(req, slug, id, { ...entry, step, ...(snapshot && { snapshot }) });
  if (step === 'emergency') await publishNewest(req, slug, id);
}

/**
 * Takes one step, or throws an APIError whose words say what happened and what was kept. All of it in one
 * transaction, in which nobody else touches the item.
 */
export const takeStep = (
  req: PayloadRequest,
  user: DeskUser,
  slug: Reviewed,
  id: ItemId,
  asked: StepAsked,
): Promise<void> =>
  inTransaction(req, async () => {
    await holdItem(slug, id, reachOf(req));
    const item = await itemOf(slug, id, reachOf(req));
    if (!item) return refuse(404, '没有这一件内容。');
    if (asked.digest !== item.digest)
      refuse(409, '文字在您打开以后又改过，没有记录。请刷新页面，看过新的文字再操作。');
    const missing = NEEDS_NOTE[asked.step];
    if (missing && asked.note === '') refuse(422, missing);
    const obstacle = obstacleTo(asked.step, personOf(user), item);
    if (obstacle) refuse(403, `${obstacle}没有记录，内容没有改动。`);
    await perform(req, slug, id, item, asked);
  });
