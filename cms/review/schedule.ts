import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { stateOf } from '../../domain/review/state';
import { query } from '../database/query';
import { holdItem } from './hold';
import { inTransaction } from './in-transaction';
import { itemOf } from './item';
import { publishNewest } from './publish';
import { scheduleOf } from './report';
import { isReviewed, type Reviewed } from './reviewed';
import { reachOf } from './stored';
import { writeReviewStep } from './write-step';

type Due = { slug: Reviewed; id: number };

/** Items whose newest word on publication is a schedule, whatever its time: few at any moment. */
async function scheduledItems(payload: Payload): Promise<Due[]> {
  const rows = await query(
    payload,
    `SELECT DISTINCT one.entity AS entity, one.document AS document FROM review_steps one
     WHERE one.step = 'scheduled' AND NOT EXISTS (
       SELECT 1 FROM review_steps later
       WHERE later.document = one.document AND later.entity = one.entity AND later.id > one.id
         AND later.step IN ('unscheduled', 'not-published', 'published', 'send-back'))`,
  );
  return rows.flatMap(({ entity, document }) =>
    isReviewed(entity) ? [{ slug: entity, id: Number(document) }] : [],
  );
}

const isDue = (at: string | null | undefined, now: number): boolean =>
  at != null && new Date(at).getTime() <= now;

const words = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).slice(0, 400);

/**
 * Publishes one item whose time has come, in one transaction in which nobody else touches it: of several processes the
 * first publishes, and the others find nothing to do. What is no longer signed is not published, and that is written
 * down where its people see it.
 */
async function publishDue(payload: Payload, { slug, id }: Due, now: number): Promise<void> {
  const request = () => createLocalReq({ context: { isScheduled: true } }, payload);
  const req: PayloadRequest = await request();
  try {
    await inTransaction(req, async () => {
      await holdItem(slug, id, reachOf(req));
      const item = await itemOf(slug, id, reachOf(req));
      const at = item?.steps.findLast(({ step }) => step === 'scheduled')?.scheduledFor;
      if (!item || !isDue(at, now) || item.digest === item.publicDigest) return;
      if (scheduleOf(item) === null)
        return note(req, { slug, id }, item.digest, `到时状态：${stateOf(item)}。`);
      await publishNewest(req, slug, id);
    });
  } catch (error) {
    const after = await request();
    const item = await itemOf(slug, id, reachOf(after));
    if (item && scheduleOf(item) !== null) await note(after, { slug, id }, item.digest, words(error));
  }
}

const note = (req: PayloadRequest, { slug, id }: Due, digest: string, text: string): Promise<void> =>
  writeReviewStep(req, slug, id, { step: 'not-published', digest, note: text });

/** Publishes everything whose minute has come. */
export async function publishScheduled(payload: Payload, now = Date.now()): Promise<void> {
  for (const due of await scheduledItems(payload)) await publishDue(payload, due, now);
}
