import type { CollectionBeforeChangeHook } from 'payload';
import { writeLook } from '../looks/write-look';

/** Whoever enters a case has seen its file: that is a look with its reason known. Imports are no person's look. */
export const recordEntry: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation === 'create' && req.user && typeof data.number === 'string')
    await writeLook(req, { number: data.number }, { reason: 'entry', note: '' });
  return data;
};
