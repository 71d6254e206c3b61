import type { CollectionAfterReadHook } from 'payload';

/**
 * What a withdrawn publication said is for the desk only; everyone else is left its title, dates and reason.
 * A hook, not field access: Payload 3.90 fails on a localized field refused while all languages are asked for.
 */
export const hideWithdrawn: CollectionAfterReadHook = ({ doc, req }) => {
  if (req.user || !doc.withdrawal?.at) return doc;
  const { body: _body, summary: _summary, ...left } = doc;
  return left;
};
