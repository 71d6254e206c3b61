import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  createServerFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical';
import type { Block } from 'payload';

const callout: Block = {
  slug: 'callout',
  labels: { singular: '提示框', plural: '提示框' },
  fields: [
    {
      name: 'tone',
      type: 'select',
      label: '语气',
      required: true,
      defaultValue: 'note',
      options: [
        { value: 'note', label: '说明' },
        { value: 'warning', label: '注意' },
      ],
    },
    { name: 'title', type: 'text', label: '标题', required: true },
    { name: 'text', type: 'textarea', label: '内容', required: true },
  ],
};

const table: Block = {
  slug: 'dataTable',
  labels: { singular: '表格', plural: '表格' },
  fields: [
    { name: 'caption', type: 'text', label: '表题', required: true },
    {
      name: 'cells',
      type: 'textarea',
      label: '表格内容',
      required: true,
      admin: {
        description:
          '从电子表格复制后粘贴：一行一行，列之间用制表符；第一行是表头。**加粗**，[文字](https://网址) 是链接。',
      },
    },
    { name: 'source', type: 'text', label: '来源', required: true },
  ],
};

const figure: Block = {
  slug: 'figure',
  labels: { singular: '图片', plural: '图片' },
  fields: [
    { name: 'picture', type: 'upload', relationTo: 'media', label: '图片', required: true },
    { name: 'caption', type: 'text', label: '图注', required: true },
    { name: 'source', type: 'text', label: '来源' },
  ],
};

/** Pasting from Word and WeChat. A pasted table becomes the table block above: caption and source are asked for. */
const PasteFeature = createServerFeature({
  key: 'officePaste',
  feature: { ClientFeature: '/cms/components/paste/feature#PasteFeature' },
});

/** What an editor may put into a body: nothing that the public page could not show. */
export const proseFeatures = [
  ParagraphFeature(),
  HeadingFeature({ enabledHeadingSizes: ['h2', 'h3'] }),
  BoldFeature(),
  UnorderedListFeature(),
  OrderedListFeature(),
  BlockquoteFeature(),
  LinkFeature({ enabledCollections: [] }),
  BlocksFeature({ blocks: [callout, table, figure] }),
  PasteFeature(),
  FixedToolbarFeature(),
  InlineToolbarFeature(),
];
