import { APIError, type BasePayload, type PayloadRequest } from 'payload';
import { signedText } from '../../domain/review/canonical';
import { missingSignOffs } from '../../domain/review/standing';
import { publishable } from '../../domain/review/state';
import { REVIEW_STEP_TERMS, type ReviewSignOff } from '../../domain/review/step';
import { signedContent } from './content';
import { digestOf, type Reach } from './digest';
import { holdItem } from './hold';
import { isPublicRow, isWithdrawnRow } from './item';
import { missingLanguages } from './languages';
import { type Reviewed, reviewKindOf } from './reviewed';
import { type Doc, type ItemId, mainRow, stepsOf } from './stored';

type Write = { data?: Doc; req?: Partial<PayloadRequest> };

export const refuse = (text: string): never => {
  throw new APIError(text, 403, undefined, true);
};

const named = (which: ReviewSignOff): string => REVIEW_STEP_TERMS[which].replace('通过', '');

const withdrawalOf = (doc: Doc): { at?: unknown; reason?: Doc } => (doc.withdrawal ?? {}) as { at?: unknown };

/** A withdrawal is final; what it says may only be said in a further language. */
function keepWithdrawal(before: Doc, after: Doc): void {
  const [was, is] = [withdrawalOf(before), withdrawalOf(after)];
  const moved = !is.at || new Date(String(is.at)).getTime() !== new Date(String(was.at)).getTime();
  if (moved) refuse('已经撤回的内容不能恢复公开，撤回时间也不能改，没有保存。需要重新公开的，请另建一件。');
  for (const [locale, said] of Object.entries(was.reason ?? {}))
    if (said && is.reason?.[locale] !== said) refuse('公开的撤回原因不能再改，没有保存。');
}

/** What stays to be read of a withdrawn item may not change in the act of withdrawing. */
function isQuickWithdrawal(slug: Reviewed, before: Doc, after: Doc, { payload }: Reach): boolean {
  if (!withdrawalOf(after).at || withdrawalOf(before).at) return false;
  const { fields } = payload.collections[slug].config;
  const left = (doc: Doc) => signedText(signedContent(fields, { ...doc, withdrawal: { at: 'x' } }));
  return left(before) === left(after);
}

/** A road is closed before its notice is translated; everything else waits where both languages are asked for. */
async function askLanguages(slug: Reviewed, doc: Doc, reach: Reach): Promise<void> {
  const missing = await missingLanguages(slug, doc, reach);
  if (missing.length > 0)
    refuse(
      `这一件要中文、蒙古文一起公开，还缺蒙古文的${missing.join('、')}，没有发布，网站没有变化；内容和签字都保留。`,
    );
}

async function judge(
  slug: Reviewed,
  id: ItemId | null,
  before: Doc | null,
  after: Doc,
  reach: Reach,
): Promise<void> {
  const published = isPublicRow(before) ? before : null;
  if (published && isWithdrawnRow(published)) keepWithdrawal(published, after);
  if (published && isQuickWithdrawal(slug, published, after, reach)) return;
  const item = {
    kind: reviewKindOf(slug, after),
    digest: await digestOf(slug, after, reach),
    publicDigest: published && (await digestOf(slug, published, reach)),
    isWithdrawn: isWithdrawnRow(published),
    steps: id === null ? [] : await stepsOf(slug, id, reach),
  };
  const ground = publishable(item);
  if (ground.may && ground.by === 'reviews') await askLanguages(slug, after, reach);
  if (ground.may) return;
  const missing = missingSignOffs(item).map(named).join('、');
  refuse(
    missing === ''
      ? '这一稿正在等其他部门的意见，或者签字的人不符合要求，没有发布，网站没有变化。'
      : `这一稿还没有完成三审，没有发布，网站没有变化；内容可以保存为草稿。还缺：${missing}。改过的文字要重新审。`,
  );
}

/**
 * Refuses (403) every write that would make public what three people have not signed, byte for byte. `id` is null for
 * what is only being made: nobody can have signed it. Only the seeder of an empty installation passes, which says so
 * in its request context; no request from outside can set that.
 */
export async function reviewGate(
  payload: Pick<BasePayload, 'db' | 'collections'>,
  slug: Reviewed,
  id: unknown,
  method: string,
  { data = {}, req }: Write,
): Promise<void> {
  if (req?.context?.seeding === true) return;
  if (method === 'updateMany' || method === 'upsert' || (method === 'updateOne' && id === null))
    return refuse('公开的内容只能一件一件地保存，没有保存。');
  const reach = { payload, req };
  const known = id === null ? null : (id as ItemId);
  if (known !== null) await holdItem(slug, known, reach);
  const before = known === null ? null : await mainRow(slug, known, reach);
  const after = { ...before, ...data };
  if (isPublicRow(after)) await judge(slug, known, before, after, reach);
}
