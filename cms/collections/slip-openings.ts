import type { CollectionConfig, Field } from 'payload';
import { appendOnly } from '../hooks/append-only';

const text = (name: string): Field => ({ name, type: 'text', required: true });

/**
 * Each opening of a file of receipt slips: whoever has read one can look its cases up as their parties, which leaves no
 * trace. Written before the file is sent, read through the report of its batch, and kept as long as the batch is.
 */
export const slipOpenings: CollectionConfig = {
  slug: 'slip-openings',
  lockDocuments: false,
  timestamps: false,
  disableDuplicate: true,
  access: { read: () => false, create: () => false, update: () => false, delete: () => false },
  admin: { hidden: true },
  hooks: appendOnly,
  fields: [
    { name: 'batch', type: 'number', required: true, index: true },
    text('file'),
    text('at'),
    text('unit'),
    text('role'),
    text('account'),
  ],
};
