import type { CollectionConfig, Field } from 'payload';
import { isPublicReader, may } from '../access';
import { ROLE_NAMES, ROLES } from '../roles';

const role = (name: string, label: string, more: object = {}): Field =>
  ({
    name,
    type: 'select',
    label,
    options: ROLES.map((value) => ({ value, label: ROLE_NAMES[value] })),
    ...more,
  }) as Field;

/**
 * Where the Mongolian of documents comes from, one row a document and field (words/document-standing.ts). Written by
 * cms/words/document-rows.ts alone, in the transaction of what was saved or passed; no form of Payload's writes here.
 */
export const documentTranslations: CollectionConfig = {
  slug: 'document-translations',
  lockDocuments: false,
  labels: { singular: '一栏蒙古文的来历', plural: '文章蒙古文的来历' },
  access: {
    read: ({ req }) => isPublicReader(req) || may(req, 'read', 'words'),
    create: () => false,
    update: () => false,
    delete: () => false,
  },
  admin: { hidden: true },
  timestamps: false,
  fields: [
    // The document and the path of the field.
    { name: 'key', type: 'text', label: '键', required: true, unique: true },
    { name: 'document', type: 'text', label: '文章', required: true, index: true },
    { name: 'text', type: 'text', label: '蒙古文的摘要', required: true },
    { name: 'source', type: 'text', label: '所译中文的摘要', required: true },
    // Nobody's where a program wrote it.
    role('by', '由谁写（岗位）'),
    { name: 'at', type: 'date', label: '何时写', required: true },
    { name: 'reviewedText', type: 'text', label: '审读过的蒙古文的摘要' },
    { name: 'reviewedSource', type: 'text', label: '审读时中文的摘要' },
    role('reviewedBy', '由谁审读（岗位）'),
    { name: 'reviewedAt', type: 'date', label: '何时审读' },
  ],
};
