import type { CollectionConfig } from 'payload';

/**
 * Failed look-ups of the last minutes, so that guessing has to wait even after a restart.
 * `client` is a keyed digest of the address: it says that two tries came from one place, never from where.
 */
export const lookUpAttempts: CollectionConfig = {
  slug: 'look-up-attempts',
  access: { read: () => false, create: () => false, update: () => false, delete: () => false },
  admin: { hidden: true },
  timestamps: false,
  fields: [
    { name: 'client', type: 'text', required: true, index: true },
    { name: 'at', type: 'number', required: true, index: true },
  ],
};
