import type { CollectionConfig } from 'payload';

/** Who has which form open at this moment; rows live for a minute. `session` is a keyed digest. */
export const deskPresences: CollectionConfig = {
  slug: 'desk-presences',
  access: { read: () => false, create: () => false, update: () => false, delete: () => false },
  admin: { hidden: true },
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'item', type: 'text', required: true, index: true },
    { name: 'session', type: 'text', required: true },
    { name: 'role', type: 'text' },
    { name: 'name', type: 'text' },
    { name: 'since', type: 'text', required: true },
    { name: 'seenAt', type: 'number', required: true, index: true },
  ],
};
