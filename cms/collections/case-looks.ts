import type { CollectionConfig, Field } from 'payload';
import { LOOK_REASON_TERMS, LOOK_REASONS, LOOKING_ROLES } from '../../domain/case-look';
import { desk, deskField } from '../access';
import { appendOnly } from '../hooks/append-only';
import { ROLE_NAMES } from '../roles';

const text = (name: string, label: string, more: object = {}): Field =>
  ({ name, type: 'text', label, required: true, ...more }) as Field;

const nobody = { access: { read: () => false }, admin: { hidden: true } };

/**
 * Each look of staff at a case file. The party reads theirs on the page of their own case, without names; whose it was
 * the auditor alone reads. By case number and not by row: SQLite gives the number of a removed row away again.
 */
export const caseLooks: CollectionConfig = {
  slug: 'case-looks',
  lockDocuments: false,
  timestamps: false,
  disableDuplicate: true,
  labels: { singular: '查看记录', plural: '案件查看记录' },
  access: {
    read: desk('read', 'looks'),
    create: () => false,
    update: () => false,
    delete: () => false,
  },
  admin: {
    group: '案件',
    useAsTitle: 'number',
    defaultColumns: ['at', 'number', 'unit', 'role', 'reason', 'note'],
    description: '打开案卷的人写的理由。自动记录，只能增加；当事人在自己的查询结果里看得到，不含姓名。',
  },
  defaultSort: '-at',
  hooks: appendOnly,
  indexes: [{ fields: ['number', 'at'] }],
  fields: [
    text('at', '时间（UTC）', { index: true }),
    text('number', '案件编号', { index: true }),
    text('unit', '哪个单位'),
    {
      name: 'role',
      type: 'select',
      label: '什么岗位',
      required: true,
      options: LOOKING_ROLES.map((value) => ({ value, label: ROLE_NAMES[value] })),
    },
    {
      name: 'reason',
      type: 'select',
      label: '理由',
      required: true,
      options: LOOK_REASONS.map((value) => ({ value, label: LOOK_REASON_TERMS[value] })),
    },
    text('note', '补充说明', { required: false }),
    text('shownFrom', '从何时起当事人可见（UTC）'),
    text('account', '账号编号', { access: { read: deskField('read', 'record') } }),
    text('session', '会话的摘要', { ...nobody, index: true }),
    text('heldUntil', '理由有效到（UTC）', { ...nobody }),
  ],
};
