import type { CollectionConfig, Field } from 'payload';
import { desk } from '../access';
import { appendOnly } from '../hooks/append-only';

const text = (name: string, label: string, more: object = {}): Field =>
  ({ name, type: 'text', label, ...more }) as Field;

/**
 * The entries of the public record, leaves of a Merkle tree: domain/record/leaf.ts. Written in the transaction that
 * changed what the public reads.
 */
export const recordLeaves: CollectionConfig = {
  slug: 'record-leaves',
  lockDocuments: false,
  timestamps: false,
  labels: { singular: '公开记录的条目', plural: '公开记录' },
  access: { read: desk('read', 'record'), create: () => false, update: () => false, delete: () => false },
  admin: {
    group: '管理',
    useAsTitle: 'entry',
    defaultColumns: ['entry', 'at', 'folder', 'slug', 'event'],
    description: '公开网站上“公开记录”的条目，自动记入，只能增加，不能改动或者删除。',
  },
  defaultSort: '-entry',
  hooks: appendOnly,
  indexes: [{ fields: ['folder', 'slug', 'entry'] }],
  fields: [
    { name: 'entry', type: 'number', label: '条号', required: true, unique: true, index: true },
    text('at', '时间（UTC）', { required: true }),
    text('folder', '类别', { required: true }),
    text('slug', '网址名', { required: true }),
    text('event', '事项', { required: true }),
    text('digest', '公开内容的摘要值', { required: true }),
    text('acts', '此前操作记录的摘要值'),
    text('hash', '本条的摘要值', { required: true }),
  ],
};
