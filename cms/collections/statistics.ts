import type { CollectionConfig, Field } from 'payload';
import { SECTIONS } from '../../domain/statistics/snapshot';
import { readByAll } from '../access';
import { refreshCollection } from '../hooks/refresh';
import { SECTION_NAMES } from '../statistics/section-names';

/** Written by code and by nobody else, whatever a form sends. */
const fixed = (field: Field): Field =>
  ({
    ...field,
    required: field.type !== 'checkbox' && !('name' in field && ['note', 'follows'].includes(field.name)),
    access: { create: () => false, update: () => false },
    admin: { readOnly: true },
  }) as Field;

/**
 * The figures of each closed month as they were published, every edition of them; holds what may be shown and nothing
 * behind it. `key` makes an edition unique, so that two instances that close a month at once make one.
 */
export const statistics: CollectionConfig = {
  slug: 'statistics',
  labels: { singular: '统计数字', plural: '统计数字' },
  lockDocuments: false,
  access: {
    read: readByAll('statistics'),
    create: () => false,
    update: () => false,
    delete: () => false,
  },
  admin: {
    group: '内容',
    useAsTitle: 'key',
    defaultColumns: ['month', 'section', 'revision', 'asOf', 'note'],
    description:
      '每月关账后由程序自动生成，数字不能手工更改。要说明的，写在“固定页面 → 统计数字的说明”里，经三审公开。',
  },
  defaultSort: '-month',
  hooks: { afterChange: [refreshCollection] },
  fields: [
    fixed({ name: 'key', type: 'text', label: '版本', unique: true, index: true }),
    fixed({
      name: 'section',
      type: 'select',
      label: '栏目',
      options: SECTIONS.map((value) => ({ value, label: SECTION_NAMES[value] })),
    }),
    fixed({ name: 'month', type: 'text', label: '月份', index: true }),
    fixed({ name: 'revision', type: 'number', label: '第几次修订' }),
    fixed({ name: 'asOf', type: 'text', label: '截至' }),
    fixed({ name: 'isSample', type: 'checkbox', label: '样例', defaultValue: false }),
    fixed({ name: 'figures', type: 'json', label: '数字（空值是隐去的）' }),
    fixed({ name: 'note', type: 'textarea', label: '改了什么（自动）' }),
    fixed({ name: 'follows', type: 'text', label: '上一版的校验值' }),
    fixed({ name: 'digest', type: 'text', label: '校验值' }),
  ],
};
