import type { Field } from 'payload';

const side = (name: string, label: string): Field => ({
  name,
  type: 'group',
  label,
  fields: [
    { name: 'value', type: 'number', label: '数值' },
    { name: 'year', type: 'text', label: '年份', localized: true },
  ],
});

/** What the page about the reform shows below its introduction. */
export const reformFields: Field[] = [
  {
    name: 'figures',
    type: 'array',
    label: '改革前后数字（据报道）',
    labels: { singular: '数字', plural: '数字' },
    fields: [
      { name: 'label', type: 'text', label: '指标', required: true, localized: true },
      side('before', '改革前'),
      side('after', '改革后'),
      { name: 'unit', type: 'text', label: '单位', required: true, localized: true },
      { name: 'asReported', type: 'text', label: '来源与年份', required: true, localized: true },
      { name: 'note', type: 'textarea', label: '数据说明（不一致之处）', localized: true },
    ],
  },
  {
    name: 'timeline',
    type: 'array',
    label: '改革经过',
    labels: { singular: '一步', plural: '步骤' },
    fields: [
      { name: 'when', type: 'text', label: '时间', required: true, localized: true },
      { name: 'title', type: 'text', label: '事项', required: true, localized: true },
      { name: 'text', type: 'textarea', label: '说明', localized: true },
    ],
  },
  {
    name: 'directory',
    type: 'array',
    label: '原单位 → 现单位',
    labels: { singular: '对应', plural: '对应' },
    fields: [
      { name: 'former', type: 'text', label: '原单位', required: true, localized: true },
      { name: 'unit', type: 'relationship', relationTo: 'units', label: '现单位', required: true },
      { name: 'note', type: 'text', label: '说明', localized: true },
    ],
  },
  {
    name: 'meanings',
    type: 'array',
    label: '对您意味着什么',
    labels: { singular: '一句', plural: '句' },
    fields: [
      { name: 'title', type: 'text', label: '一句话', required: true, localized: true },
      { name: 'text', type: 'textarea', label: '内容', required: true, localized: true },
      { name: 'path', type: 'text', label: '本站路径，如 /units' },
    ],
  },
];
