import type { CollectionConfig } from 'payload';
import { DECISION_STEPS, STEP_TERMS } from '../../domain/decision/step';
import { desk } from '../access';
import { appendOnly } from '../hooks/append-only';
import { ROLE_NAMES, ROLES } from '../roles';

/** Every step of every decision. Written by the desk itself, in the transaction of what was done; never changed. */
export const decisionSteps: CollectionConfig = {
  slug: 'decision-steps',
  lockDocuments: false,
  labels: { singular: '行政决定的一步', plural: '行政决定办理记录' },
  access: {
    read: desk('read', 'publications'),
    create: () => false,
    update: () => false,
    delete: () => false,
  },
  admin: {
    group: '内容',
    defaultColumns: ['decision', 'step', 'role', 'user', 'createdAt'],
    description: '自动记录，只能增加，不能改动或者删除。',
  },
  hooks: appendOnly,
  fields: [
    { name: 'decision', type: 'number', label: '行政决定的编号（本台内部）', required: true, index: true },
    {
      name: 'step',
      type: 'select',
      label: '做了什么',
      required: true,
      options: DECISION_STEPS.map((value) => ({ value, label: STEP_TERMS[value] })),
    },
    {
      name: 'role',
      type: 'select',
      label: '角色',
      options: ROLES.map((value) => ({ value, label: ROLE_NAMES[value] })),
    },
    { name: 'user', type: 'text', label: '工作人员编号' },
    { name: 'oldDigest', type: 'text', label: '此前文字的摘要值' },
    { name: 'newDigest', type: 'text', label: '此后文字的摘要值', required: true },
    { name: 'note', type: 'textarea', label: '意见' },
  ],
};
