import type { CollectionConfig } from 'payload';

/**
 * What each batch changed, one row a case, so that the batch can be undone. Kept by the importer alone.
 * `leftAt` is the case's updatedAt as the batch left it, `formerly` as it found it: a case touched since differs.
 */
export const importChanges: CollectionConfig = {
  slug: 'import-changes',
  lockDocuments: false,
  access: { read: () => false, create: () => false, update: () => false, delete: () => false },
  admin: { hidden: true },
  timestamps: false,
  fields: [
    { name: 'batch', type: 'number', required: true, index: true },
    { name: 'caseId', type: 'number', required: true },
    // made, advanced, withheld
    { name: 'change', type: 'text', required: true },
    // Stages added to a case that was there, by comma.
    { name: 'stages', type: 'text' },
    { name: 'formerly', type: 'text' },
    { name: 'leftAt', type: 'text', required: true },
    // removed, rolled-back, left, still-withheld: set when the batch is undone
    { name: 'outcome', type: 'text' },
  ],
};
