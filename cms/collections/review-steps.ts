import type { CollectionConfig } from 'payload';
import { REVIEW_STEP_TERMS, REVIEW_STEPS } from '../../domain/review/step';
import { desk } from '../access';
import { appendOnly } from '../hooks/append-only';
import { ENTITY_NAMES } from '../review/home/line';
import { REVIEWED } from '../review/reviewed';
import { ROLE_NAMES, ROLES } from '../roles';

/** Every step of every reviewed item. Written by the desk itself, in the transaction of what was done; never changed. */
export const reviewSteps: CollectionConfig = {
  slug: 'review-steps',
  lockDocuments: false,
  labels: { singular: '审核的一步', plural: '三审记录' },
  access: {
    read: desk('read', 'publications'),
    create: () => false,
    update: () => false,
    delete: () => false,
  },
  admin: {
    group: '内容',
    defaultColumns: ['entity', 'document', 'step', 'role', 'user', 'createdAt'],
    description: '自动记录，只能增加，不能改动或者删除。',
  },
  hooks: appendOnly,
  fields: [
    {
      name: 'entity',
      type: 'select',
      label: '哪一类',
      required: true,
      options: REVIEWED.map((value) => ({ value, label: ENTITY_NAMES[value] })),
    },
    { name: 'document', type: 'number', label: '编号（本台内部）', required: true, index: true },
    {
      name: 'step',
      type: 'select',
      label: '做了什么',
      required: true,
      index: true,
      options: REVIEW_STEPS.map((value) => ({ value, label: REVIEW_STEP_TERMS[value] })),
    },
    {
      name: 'role',
      type: 'select',
      label: '以什么岗位',
      options: ROLES.map((value) => ({ value, label: ROLE_NAMES[value] })),
    },
    { name: 'user', type: 'text', label: '工作人员编号', index: true },
    { name: 'isDeputy', type: 'checkbox', label: '代他人办理', defaultValue: false },
    { name: 'digest', type: 'text', label: '文字的摘要值', required: true },
    { name: 'passage', type: 'text', label: '意见针对的位置' },
    { name: 'note', type: 'textarea', label: '意见' },
    { name: 'scheduledFor', type: 'date', label: '定时发布的时间' },
    { name: 'snapshot', type: 'json', label: '当时的文字', admin: { hidden: true } },
  ],
};
