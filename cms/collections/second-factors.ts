import type { CollectionConfig } from 'payload';

/**
 * The second step of an account: a sealed key, the last time step used, digests of what is left of the recovery codes.
 * Not with the account itself: a sign-in writes the whole account as it read it, and would bring a used step back.
 */
export const secondFactors: CollectionConfig = {
  slug: 'second-factors',
  lockDocuments: false,
  timestamps: false,
  disableDuplicate: true,
  access: { read: () => false, create: () => false, update: () => false, delete: () => false },
  admin: { hidden: true },
  fields: [
    { name: 'account', type: 'text', required: true, unique: true, index: true },
    { name: 'secret', type: 'text' },
    { name: 'pending', type: 'text' },
    { name: 'lastStep', type: 'number', required: true, defaultValue: 0 },
    { name: 'recovery', type: 'text' },
    { name: 'since', type: 'text' },
  ],
};
