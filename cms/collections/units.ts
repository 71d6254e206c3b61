import type { CollectionConfig } from 'payload';
import { UNIT_KINDS, type UnitKind } from '../../domain/unit';
import { publicationAccess } from '../access';
import { mongolianPanel } from '../fields/mongolian';
import { sampleField, slugField } from '../fields/publication';
import { reviewPanel } from '../fields/review';
import { mongolianGate } from '../hooks/mongolian-gate';
import { noteTranslation } from '../hooks/note-translation';
import { publishGate } from '../hooks/publish-gate';
import { refreshCollection } from '../hooks/refresh';
import { noteBefore, recordReviewSteps } from '../hooks/review-steps';
import { translatorHand } from '../hooks/translator-hand';
import { reviewEndpoints } from '../review/endpoints';

const KIND_NAMES: Record<UnitKind, string> = { bureau: '局内机构', station: '派出所', window: '服务窗口' };

export const units: CollectionConfig = {
  slug: 'units',
  labels: { singular: '单位', plural: '单位' },
  access: publicationAccess('units'),
  admin: { useAsTitle: 'name', group: '内容', defaultColumns: ['name', 'kind', 'telephone', '_status'] },
  versions: { drafts: true, maxPerDoc: 0 },
  endpoints: reviewEndpoints('units'),
  hooks: {
    beforeChange: [translatorHand, publishGate('units'), mongolianGate, noteBefore],
    afterChange: [recordReviewSteps, noteTranslation, refreshCollection],
  },
  fields: [
    reviewPanel,
    mongolianPanel,
    { name: 'name', type: 'text', label: '名称', required: true, localized: true },
    {
      name: 'kind',
      type: 'select',
      label: '类型',
      required: true,
      options: UNIT_KINDS.map((value) => ({ value, label: KIND_NAMES[value] })),
    },
    {
      name: 'formerNames',
      type: 'array',
      label: '原来的名称或职能来源',
      labels: { singular: '原名称', plural: '原名称' },
      fields: [{ name: 'name', type: 'text', label: '名称', required: true, localized: true }],
    },
    {
      name: 'handles',
      type: 'array',
      label: '现在办什么',
      labels: { singular: '事项', plural: '事项' },
      fields: [{ name: 'matter', type: 'text', label: '事项', required: true, localized: true }],
    },
    { name: 'address', type: 'text', label: '地址', required: true, localized: true },
    { name: 'telephone', type: 'text', label: '电话', required: true },
    { name: 'hours', type: 'text', label: '办公时间', required: true, localized: true },
    { name: 'order', type: 'number', label: '排序', required: true, defaultValue: 100, index: true },
    slugField,
    sampleField,
  ],
};
