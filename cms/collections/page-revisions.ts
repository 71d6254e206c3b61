import type { CollectionConfig } from 'payload';

/**
 * How often the public pages of a tag have changed, one row a tag. Written in the transaction that changed them and
 * read by every process of the site, so that all of them throw old pages away (cms/revisions.ts).
 */
export const pageRevisions: CollectionConfig = {
  slug: 'page-revisions',
  access: { read: () => false, create: () => false, update: () => false, delete: () => false },
  admin: { hidden: true },
  timestamps: false,
  fields: [
    { name: 'tag', type: 'text', required: true, unique: true },
    { name: 'revision', type: 'number', required: true },
  ],
};
