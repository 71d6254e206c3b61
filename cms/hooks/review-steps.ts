import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { digestOf } from '../review/digest';
import { isPublicRow, isWithdrawnRow, passagesOf } from '../review/item';
import { userOf } from '../review/person';
import type { Reviewed } from '../review/reviewed';
import { mainRow, newestRow, reachOf, stepsOf } from '../review/stored';
import { writeReviewStep } from '../review/write-step';

type Before = { newest: string | null; published: string | null; isWithdrawn: boolean };
const NOTHING: Before = { newest: null, published: null, isWithdrawn: false };

const keyOf = (slug: string, id: unknown): string => `review ${slug} ${id}`;

async function asStored(req: PayloadRequest, slug: Reviewed, id: number | string): Promise<Before> {
  const reach = reachOf(req);
  const [main, newest] = [await mainRow(slug, id, reach), await newestRow(slug, id, reach)];
  return {
    newest: newest && (await digestOf(slug, newest, reach)),
    published: main && isPublicRow(main) ? await digestOf(slug, main, reach) : null,
    isWithdrawn: isWithdrawnRow(main),
  };
}

/** Notes what a save begins with, so that what it changed can be told afterwards. */
export const noteBefore: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (req.context.seeding === true || operation !== 'update') return data;
  const slug = collection.slug as Reviewed;
  req.context[keyOf(slug, originalDoc.id)] = await asStored(req, slug, originalDoc.id);
  return data;
};

/**
 * Writes down whose words are in a text, once a person and round, and what the public was shown: both decide who may
 * sign the next text. In the transaction of the save.
 */
export const recordReviewSteps: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  if (req.context.seeding === true) return doc;
  const slug = collection.slug as Reviewed;
  const before = (req.context[keyOf(slug, doc.id)] as Before | undefined) ?? NOTHING;
  const now = await asStored(req, slug, doc.id);
  if (now.newest === null) return doc;
  const digest = now.newest;
  const isWithdrawing = now.isWithdrawn && !before.isWithdrawn;
  if (digest !== before.newest && !isWithdrawing) await noteAuthor(req, slug, doc.id, digest);
  if (isWithdrawing) await writeReviewStep(req, slug, doc.id, { step: 'withdrawn', digest });
  else if (now.published !== null && now.published !== before.published)
    await notePublication(req, slug, doc.id, now.published);
  return doc;
};

async function noteAuthor(req: PayloadRequest, slug: Reviewed, id: number, digest: string): Promise<void> {
  const user = userOf(req);
  const steps = await stepsOf(slug, id, reachOf(req));
  const round = steps.slice(steps.findLastIndex(({ step }) => step === 'published') + 1);
  const isKnown = round.some(({ step, user: who }) => step === 'edited' && who === (user && String(user.id)));
  if (!isKnown) await writeReviewStep(req, slug, id, { step: 'edited', digest });
}

/** With the words the public was shown: against them it is seen later which language was left behind. */
async function notePublication(
  req: PayloadRequest,
  slug: Reviewed,
  id: number,
  digest: string,
): Promise<void> {
  const row = await mainRow(slug, id, reachOf(req));
  const snapshot = row ? passagesOf(slug, row, reachOf(req)) : [];
  await writeReviewStep(req, slug, id, { step: 'published', digest, snapshot });
}
