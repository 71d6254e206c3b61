import type { CollectionConfig } from 'payload';
import { DISCLOSURE_KINDS, type DisclosureKind } from '../../domain/disclosure';
import { publicationAccess } from '../access';
import { attachmentsField } from '../fields/attachments';
import { exportPanel } from '../fields/export';
import { mongolianPanel } from '../fields/mongolian';
import {
  bothLanguagesField,
  changesField,
  publishedAtField,
  sampleField,
  slugField,
  summaryField,
  titleField,
  withdrawalField,
} from '../fields/publication';
import { reviewPanel } from '../fields/review';
import { publicationHooks } from '../hooks/publication';
import { reviewEndpoints } from '../review/endpoints';

const KIND_NAMES: Record<DisclosureKind, string> = {
  powers: '职责权限',
  rules: '规范性文件',
  'case-procedures': '办案程序与时限',
  rights: '权利与救济',
  convenience: '便民措施',
  complaints: '举报投诉',
  bodies: '机构职能',
  windows: '窗口信息',
  cameras: '固定测速与监控点',
  'traffic-control': '交通管制',
  situation: '治安与交通形势',
  other: '其他',
};

export const disclosures: CollectionConfig = {
  slug: 'disclosures',
  labels: { singular: '公开事项', plural: '公开事项' },
  access: publicationAccess('publications'),
  admin: {
    useAsTitle: 'title',
    group: '内容',
    defaultColumns: ['title', 'kind', '_status', 'publishedAt'],
    listSearchableFields: ['title', 'slug', 'summary', 'documentNumber'],
  },
  versions: { drafts: { autosave: { interval: 2000 } }, maxPerDoc: 0 },
  endpoints: reviewEndpoints('disclosures'),
  hooks: publicationHooks,
  fields: [
    reviewPanel,
    exportPanel,
    mongolianPanel,
    titleField,
    summaryField,
    {
      name: 'kind',
      type: 'select',
      label: '公开类别',
      required: true,
      index: true,
      options: DISCLOSURE_KINDS.map((value) => ({ value, label: KIND_NAMES[value] })),
      admin: { position: 'sidebar' },
    },
    { name: 'body', type: 'richText', label: '正文', required: true, localized: true },
    attachmentsField,
    { name: 'publisher', type: 'text', label: '公开单位', required: true, localized: true },
    { name: 'documentNumber', type: 'text', label: '文号' },
    {
      name: 'legalBasis',
      type: 'array',
      label: '公开依据',
      labels: { singular: '依据', plural: '依据' },
      minRows: 1,
      fields: [{ name: 'name', type: 'text', label: '法律或规定名称', required: true, localized: true }],
    },
    {
      name: 'formedOn',
      type: 'date',
      label: '信息形成日期',
      required: true,
      admin: {
        position: 'sidebar',
        date: { displayFormat: 'yyyy-MM-dd' },
        description: '20 个工作日的公开期限从这一天起算。',
      },
    },
    slugField,
    publishedAtField,
    sampleField,
    bothLanguagesField,
    changesField,
    withdrawalField,
  ],
};
