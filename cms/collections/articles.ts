import type { CollectionConfig } from 'payload';
import { NEWS_TOPICS } from '../../domain/article';
import { publicationAccess } from '../access';
import { attachmentsField } from '../fields/attachments';
import { exportPanel } from '../fields/export';
import { mongolianPanel } from '../fields/mongolian';
import {
  bothLanguagesField,
  changesField,
  featuredField,
  publishedAtField,
  sampleField,
  slugField,
  summaryField,
  titleField,
  withdrawalField,
} from '../fields/publication';
import { reviewPanel } from '../fields/review';
import { keepFeatured } from '../hooks/keep-featured';
import { publicationHooks } from '../hooks/publication';
import { reviewEndpoints } from '../review/endpoints';
import { TOPIC_NAMES } from './topic-names';

export const articles: CollectionConfig = {
  slug: 'articles',
  labels: { singular: '新闻', plural: '新闻' },
  access: publicationAccess('publications'),
  admin: {
    useAsTitle: 'title',
    group: '内容',
    defaultColumns: ['title', 'topic', '_status', 'publishedAt'],
    listSearchableFields: ['title', 'slug', 'summary'],
  },
  versions: { drafts: { autosave: { interval: 2000 } }, maxPerDoc: 0 },
  endpoints: reviewEndpoints('articles'),
  hooks: { ...publicationHooks, beforeChange: [...publicationHooks.beforeChange, keepFeatured] },
  fields: [
    reviewPanel,
    exportPanel,
    mongolianPanel,
    titleField,
    summaryField,
    {
      name: 'topic',
      type: 'select',
      label: '栏目',
      required: true,
      index: true,
      options: NEWS_TOPICS.map((value) => ({ value, label: TOPIC_NAMES[value] })),
      admin: { position: 'sidebar' },
    },
    { name: 'cover', type: 'upload', relationTo: 'media', label: '封面（2.35 : 1）' },
    { name: 'body', type: 'richText', label: '正文', required: true, localized: true },
    attachmentsField,
    { name: 'source', type: 'text', label: '来源', required: true, localized: true },
    { name: 'place', type: 'text', label: '发布地点', localized: true },
    {
      name: 'credits',
      type: 'group',
      label: '三审署名（写岗位，不写姓名）',
      fields: [
        { name: 'supervisor', type: 'text', label: '监制', required: true, localized: true },
        { name: 'reviewer', type: 'text', label: '审核', required: true, localized: true },
        { name: 'editor', type: 'text', label: '编辑', required: true, localized: true },
      ],
    },
    slugField,
    publishedAtField,
    sampleField,
    bothLanguagesField,
    featuredField,
    changesField,
    withdrawalField,
  ],
};
