import type { Field } from 'payload';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Words that are folders of the public addresses. */
const RESERVED = new Set(['page', 'topic', 'kind', 'latest']);

export const slugField: Field = {
  name: 'slug',
  type: 'text',
  label: '网址名',
  required: true,
  unique: true,
  index: true,
  maxLength: 80,
  admin: { position: 'sidebar', description: '小写英文字母、数字和连字符，发布后请勿更改。' },
  validate: (value: unknown) =>
    (typeof value === 'string' && SLUG.test(value) && !RESERVED.has(value)) ||
    '网址名只能用小写英文字母、数字和连字符，例如 open-day-2026。',
};

export const titleField: Field = {
  name: 'title',
  type: 'text',
  label: '标题',
  required: true,
  localized: true,
  maxLength: 120,
};

export const summaryField: Field = {
  name: 'summary',
  type: 'textarea',
  label: '摘要',
  required: true,
  localized: true,
  maxLength: 300,
  admin: { description: '也用作微信分享的一句话介绍。' },
};

export const sampleField: Field = {
  name: 'isSample',
  type: 'checkbox',
  label: '样例内容',
  defaultValue: false,
  admin: { position: 'sidebar', description: '样例在网站上会标明“样例”。' },
};

export const bothLanguagesField: Field = {
  name: 'needsBothLanguages',
  type: 'checkbox',
  label: '中文、蒙古文一起公开',
  defaultValue: false,
  admin: {
    position: 'sidebar',
    description: '勾了以后，缺蒙古文的标题、摘要或者正文就不能发布。法定公开的内容按“规则设置”，不勾也一样。',
  },
};

/** Until when an article stands first on the home page; set by a step of its own (cms/review/feature.ts). */
export const featuredField: Field = {
  name: 'featuredUntil',
  type: 'date',
  index: true,
  admin: { hidden: true },
};

const timeField = (name: string, label: string, description: string, required = false): Field => ({
  name,
  type: 'date',
  label,
  required,
  index: name === 'publishedAt',
  admin: {
    position: 'sidebar',
    description,
    date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm' },
  },
});

const firstPublished = timeField(
  'publishedAt',
  '首次发布时间',
  '首次公开时由编辑台写上，公开页会显示。',
  true,
);

export const publishedAtField: Field = {
  ...firstPublished,
  defaultValue: () => new Date().toISOString(),
  admin: { ...firstPublished.admin, readOnly: true },
} as Field;

export const changesField: Field = {
  name: 'changes',
  type: 'array',
  label: '更正与更新记录',
  labels: { singular: '一次改动', plural: '改动' },
  admin: { description: '每次改动已发布的内容，都要写明改了什么；公开页会显示。' },
  fields: [
    {
      name: 'at',
      type: 'date',
      label: '时间',
      required: true,
      admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm' } },
    },
    { name: 'note', type: 'textarea', label: '改了什么', required: true, localized: true },
  ],
};

export const withdrawalField: Field = {
  name: 'withdrawal',
  type: 'group',
  label: '撤回',
  admin: { description: '填写后，正文不再公开，原网址显示撤回时间和原因。' },
  fields: [
    {
      name: 'at',
      type: 'date',
      label: '撤回时间',
      admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm' } },
    },
    {
      name: 'reason',
      type: 'textarea',
      label: '撤回原因（公开）',
      localized: true,
      validate: (value: unknown, { siblingData }: { siblingData: { at?: unknown } }) =>
        !siblingData?.at || (typeof value === 'string' && value.trim() !== '') || '撤回必须写明公开的原因。',
    } as Field,
  ],
};
