import type { CollectionAfterReadHook } from 'payload';

/** What the public no longer reads of a withdrawn publication. */
export const HIDDEN_WHEN_WITHDRAWN: ReadonlySet<string> = new Set(['body', 'summary', 'attachments']);

/**
 * What a withdrawn publication said is for the desk only; everyone else is left its title, dates and reason.
 * A hook, not field access: Payload 3.90 fails on a localized field refused while all languages are asked for.
 */
export const hideWithdrawn: CollectionAfterReadHook = ({ doc, req }) => {
  if (req.user || !doc.withdrawal?.at) return doc;
  return Object.fromEntries(Object.entries(doc).filter(([name]) => !HIDDEN_WHEN_WITHDRAWN.has(name)));
};
