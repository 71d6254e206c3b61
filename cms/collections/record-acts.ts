import type { CollectionConfig, Field } from 'payload';
import { desk } from '../access';
import { appendOnly } from '../hooks/append-only';
import { actsEndpoint } from '../record/acts-csv';

const text = (name: string, label: string, more: object = {}): Field =>
  ({ name, type: 'text', label, ...more }) as Field;

const cell = (name: string) => ({ components: { Cell: `/cms/components/record-cell#${name}` } });

/**
 * Every act at the desk, each naming the hash of the one before. Written in the transaction of the act itself
 * (cms/record/door.ts); plain texts, so that a new role or collection needs no change here.
 */
export const recordActs: CollectionConfig = {
  slug: 'record-acts',
  lockDocuments: false,
  timestamps: false,
  labels: { singular: '操作记录', plural: '操作记录' },
  access: { read: desk('read', 'record'), create: () => false, update: () => false, delete: () => false },
  admin: {
    group: '管理',
    useAsTitle: 'sequence',
    defaultColumns: ['sequence', 'at', 'role', 'action', 'collection', 'document', 'fromState', 'toState'],
    description: '自动记录，首尾相接，只能增加，不能改动或者删除；到保存期限的，由程序从最旧的一条起清理。',
    components: { beforeListTable: ['/cms/components/record-download#RecordDownload'] },
  },
  defaultSort: '-sequence',
  endpoints: [actsEndpoint],
  hooks: appendOnly,
  indexes: [{ fields: ['collection', 'document', 'sequence'] }],
  fields: [
    { name: 'sequence', type: 'number', label: '序号', required: true, unique: true, index: true },
    text('previous', '前一条的摘要值'),
    text('at', '时间（UTC）', { required: true, index: true }),
    text('role', '角色', { required: true, admin: cell('RoleCell') }),
    text('account', '账号编号'),
    text('action', '做了什么', { required: true, admin: cell('ActionCell') }),
    text('collection', '集合', { required: true }),
    text('document', '内容编号', { required: true }),
    text('slug', '网址名'),
    text('fromState', '此前状态'),
    text('toState', '此后状态'),
    text('oldDigest', '此前内容的摘要值'),
    text('newDigest', '此后内容的摘要值'),
    text('leaf', '公开记录条目的摘要值'),
    text('hash', '本条的摘要值', { required: true, unique: true }),
  ],
};
