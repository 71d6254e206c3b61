import type { CollectionConfig } from 'payload';
import { DESK_STANDINGS } from '../../words/desk-word';
import { isPublicReader, may } from '../access';
import { ROLE_NAMES, ROLES } from '../roles';
import { wordEndpoints } from '../words/endpoints';

/**
 * The Mongolian of the site's own words as the translators' desk keeps it, one row a message key. It overrides
 * messages/mn.json and outlives every change of the code (words/desk-word.ts). Written by cms/words/write.ts alone,
 * in one statement that refuses to overwrite what its author did not see; no form of Payload's writes here.
 */
export const wordTranslations: CollectionConfig = {
  slug: 'word-translations',
  lockDocuments: false,
  labels: { singular: '网站文字的蒙古文', plural: '蒙古文翻译' },
  access: {
    read: ({ req }) => isPublicReader(req) || may(req, 'read', 'words'),
    create: () => false,
    update: () => false,
    delete: () => false,
  },
  admin: {
    group: '蒙古文',
    useAsTitle: 'key',
    components: { views: { list: { Component: '/cms/components/words/desk#WordsDesk' } } },
  },
  timestamps: false,
  endpoints: wordEndpoints,
  fields: [
    { name: 'key', type: 'text', label: '键', required: true, unique: true },
    { name: 'text', type: 'textarea', label: '蒙古文', required: true },
    {
      name: 'standing',
      type: 'select',
      label: '状态',
      required: true,
      options: DESK_STANDINGS.map((value) => ({ value, label: value === 'draft' ? '草稿' : '已审读' })),
    },
    // The Chinese it was made from: shown beside the new one when it has changed; '' where an imported file did not say.
    { name: 'source', type: 'textarea', label: '所译的中文' },
    { name: 'sourceDigest', type: 'text', label: '中文的摘要', required: true },
    {
      name: 'by',
      type: 'select',
      label: '由谁（岗位）',
      required: true,
      options: ROLES.map((value) => ({ value, label: ROLE_NAMES[value] })),
    },
    { name: 'at', type: 'date', label: '何时', required: true },
    // Counts up with every saving, from 1: whoever saves names the one they saw.
    { name: 'revision', type: 'number', label: '版本', required: true },
  ],
};
