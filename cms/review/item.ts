import type { ReviewPassage } from '../../domain/review/difference';
import type { ReviewItem } from '../../domain/review/standing';
import { publicPassages } from '../privacy/document';
import { digestOf, type Reach } from './digest';
import { type Reviewed, reviewKindOf } from './reviewed';
import { type Doc, type ItemId, mainRow, newestRow, type StoredReviewStep, stepsOf } from './stored';

export type StoredItem = Omit<ReviewItem, 'steps'> & {
  newest: Doc;
  published: Doc | null;
  steps: StoredReviewStep[];
};

export const isPublicRow = (row: Doc | null): boolean => row?._status === 'published';
export const isWithdrawnRow = (row: Doc | null): boolean =>
  isPublicRow(row) && Boolean((row?.withdrawal as Doc | null | undefined)?.at);

/** Which files an item carries, so that an exchanged one shows beside the words. */
const filePassages = ({ attachments }: Doc): ReviewPassage[] =>
  (Array.isArray(attachments) ? (attachments as Doc[]) : []).map(({ digest }, index) => ({
    place: `附件第 ${index + 1} 项 · 文件`,
    text: `PDF，摘要值 ${String(digest ?? '').slice(0, 16)}`,
  }));

/** The words of an item, place by place, as its reviewers read them. */
export function passagesOf(slug: Reviewed, doc: Doc, { payload }: Reach): ReviewPassage[] {
  const { fields } = payload.collections[slug].config;
  const words = publicPassages({ slug, fields, hasDrafts: true }, doc, { all: true });
  return [...words.map(({ place, text }) => ({ place, text })), ...filePassages(doc)];
}

/** An item as it stands at the desk now; null where there is none. */
export async function itemOf(slug: Reviewed, id: ItemId, reach: Reach): Promise<StoredItem | null> {
  const [main, newest, steps] = [
    await mainRow(slug, id, reach),
    await newestRow(slug, id, reach),
    await stepsOf(slug, id, reach),
  ];
  if (!main || !newest) return null;
  const published = isPublicRow(main) ? main : null;
  return {
    kind: reviewKindOf(slug, newest),
    digest: await digestOf(slug, newest, reach),
    publicDigest: published && (await digestOf(slug, published, reach)),
    isWithdrawn: isWithdrawnRow(main),
    newest,
    published,
    steps,
  };
}
