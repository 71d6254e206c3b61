import { APIError, type CollectionBeforeChangeHook } from 'payload';
import { may } from '../access';
import { MASKED } from '../media/mask-endpoint';
import { CLEARED_IS_KEPT } from './keep-cleared-file';

const refuse = (text: string): never => {
  throw new APIError(text, 403, undefined, true);
};

/**
 * A clearance is for the picture and words that were looked at. Once cleared, a picture stands in texts that three
 * people signed: neither its file nor its words are changed any more, by nobody. Words in a language that had none are
 * added by whoever may clear; a picture that should not be seen is recalled by taking the mark away.
 */
export const clearance: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  if (req.context.seeding === true) return data;
  const wasCleared = originalDoc?.wasCleared === true || originalDoc?.isCleared === true;
  const kept: Record<string, unknown> = { ...data, wasCleared: wasCleared || data.isCleared === true };
  if (data.isCleared === true && !wasCleared && !(data.masking ?? originalDoc?.masking))
    return refuse('还没有说明人脸、车牌是不是已经遮挡，没有保存。请先在“遮挡”一栏选好。');
  if (operation !== 'update') return kept;
  const isOtherFile = Boolean(req.file) || Boolean(req.query?.uploadEdits);
  const isAdded = !originalDoc?.alt && may(req, 'publish', 'media');
  const isOtherWords = data.alt !== undefined && data.alt !== originalDoc?.alt;
  if (wasCleared && (isOtherFile || (isOtherWords && !isAdded))) return refuse(CLEARED_IS_KEPT);
  if (isOtherFile && req.context[MASKED] !== true) kept.masking = null;
  if (may(req, 'publish', 'media') || !(isOtherFile || isOtherWords)) return kept;
  return { ...kept, isCleared: false };
};
