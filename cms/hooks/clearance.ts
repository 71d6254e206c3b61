import type { CollectionBeforeChangeHook } from 'payload';
import { may } from '../access';

/** A clearance is for the picture and words that were looked at: who may not clear ends it by changing either. */
export const clearance: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  if (operation !== 'update' || req.context.seeding === true || may(req, 'publish', 'media')) return data;
  const isOther = Boolean(req.file) || Boolean(req.query?.uploadEdits) || data.alt !== originalDoc?.alt;
  return isOther ? { ...data, isCleared: false } : data;
};
