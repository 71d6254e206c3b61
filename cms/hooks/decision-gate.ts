import { APIError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload';
import { type GateReason, obstacles } from '../../domain/decision/gate';
import { RULE_TERMS } from '../../domain/decision/verdicts';
import { digestOf } from '../decision/digest';
import { judged } from '../decision/judged';
import { merged } from '../decision/merge';
import { toRecord } from '../decision/record';
import { type DecisionId, newestText, publicText } from '../decision/stored';

type Doc = Record<string, unknown>;

const refuse = (text: string): never => {
  throw new APIError(text, 403, undefined, true);
};

const said = ({ rule, text, detail }: GateReason): string =>
  `${RULE_TERMS[rule]}：${text}${detail ? `（${detail}）` : ''}`;

/** Refuses what may not be public, naming every reason. Holds for whatever way of saving led here. */
export async function refuseUnlessOpen(req: PayloadRequest, id: DecisionId | null, text: Doc): Promise<void> {
  const reasons = obstacles(await judged(req, id, text));
  if (reasons.length > 0) refuse(`还不能公开，网站没有变化；可以先保存草稿。${reasons.map(said).join(' ')}`);
}

/** What was public stays on record: a withdrawal is final, and a correction says what it corrected. */
function keepRecord(known: Doc, text: Doc): void {
  const [before, after] = [toRecord(known), toRecord(text)];
  if (before.withdrawal && !after.withdrawal)
    refuse('已经撤回的决定不能恢复公开，没有保存。需要重新公开的，请另建一件。');
  if (after.withdrawal || digestOf(before) === digestOf(after)) return;
  if (after.changes.length <= before.changes.length)
    refuse('改动已经公开的决定，要在“更正与更新记录”里写明改了什么，网站没有变化。');
}

/**
 * Lets a decision become public only when every question of the gate is answered. The time of first publication is
 * the desk's own: how long the page stays, and whether it came in time, are measured by it.
 */
export const decisionGate: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (req.context.seeding === true) return data;
  const id: DecisionId | null = operation === 'update' ? originalDoc.id : null;
  const known = id === null ? null : await publicText(req, id);
  // A version restored as a draft arrives with the status it once had.
  const isRestoredDraft = req.context.isRestoringVersion === true && String(req.query?.draft) === 'true';
  const isPublic = data._status === 'published' && !isRestoredDraft;
  const now = isPublic ? new Date().toISOString() : null;
  const stamped = { ...data, publishedAt: known ? known.publishedAt : now };
  if (!isPublic) return stamped;
  if (req.query?.publishSpecificLocale) refuse('行政决定的两种文字要一起发布，网站没有变化。');
  const stored = id === null ? {} : ((await newestText(req, id)) ?? {});
  const text = merged(stored, stamped, req.locale ?? 'zh');
  if (known) keepRecord(known, text);
  await refuseUnlessOpen(req, id, text);
  return stamped;
};
