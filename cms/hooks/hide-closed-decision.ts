import type { CollectionAfterReadHook } from 'payload';

const KEPT = [
  'id',
  'slug',
  'documentNumber',
  'organ',
  'kind',
  'nature',
  'partyType',
  'madeOn',
  'publishedAt',
  'isSample',
  'withdrawal',
] as const;

/** Of a withdrawn decision the public site is left its number, dates and reason: neither party, title nor text. */
export const hideClosedDecision: CollectionAfterReadHook = ({ doc, req }) => {
  if (req.context.publicReader !== true || !doc.withdrawal?.at) return doc;
  return Object.fromEntries(KEPT.map((field) => [field, doc[field]]));
};
