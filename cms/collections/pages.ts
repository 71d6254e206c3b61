import type { CollectionConfig, Condition, Field } from 'payload';
import { STANDING_PAGES, type StandingPage } from '../../domain/site';
import { publicationAccess } from '../access';
import { frameTabs } from '../fields/frame';
import { mongolianPanel } from '../fields/mongolian';
import { previewPanel } from '../fields/preview';
import { sampleField } from '../fields/publication';
import { reformFields } from '../fields/reform';
import { remarksField } from '../fields/remarks';
import { reviewPanel } from '../fields/review';
import { mongolianGate } from '../hooks/mongolian-gate';
import { namePage } from '../hooks/name-page';
import { noteTranslation } from '../hooks/note-translation';
import { publishGate } from '../hooks/publish-gate';
import { refreshCollection } from '../hooks/refresh';
import { noteBefore, recordReviewSteps } from '../hooks/review-steps';
import { translatorHand } from '../hooks/translator-hand';
import { reviewEndpoints } from '../review/endpoints';
import { PAGE_NAMES } from './page-names';

const on =
  (fits: (page: StandingPage | undefined) => boolean): Condition =>
  ({ slug }) =>
    fits(slug);
const isReform = on((page) => page === 'reform');
const isFrame = on((page) => page === 'frame');
const isStatistics = on((page) => page === 'statistics');
const hasBody = on((page) => page !== undefined && page !== 'frame' && page !== 'statistics');

const shownWhen = (condition: Condition, field: Field): Field =>
  ({ ...field, admin: { ...field.admin, condition } }) as Field;

/**
 * Pages that always stand: the reform, what the bureau says about its site, and what stands around every page. One row
 * each; they go through the three reviews like everything else that is read (decision 0032).
 */
export const pages: CollectionConfig = {
  slug: 'pages',
  labels: { singular: '固定页面', plural: '固定页面' },
  access: publicationAccess('publications'),
  admin: {
    useAsTitle: 'name',
    group: '内容',
    defaultColumns: ['name', '_status', 'updatedAt'],
    description:
      '一直都在的页面，每页一份：改革专栏、四个说明页，以及每一页上都有的账号名称、菜单、电话和页脚。',
  },
  versions: { drafts: { autosave: { interval: 2000 } }, maxPerDoc: 0 },
  endpoints: reviewEndpoints('pages'),
  hooks: {
    beforeChange: [translatorHand, publishGate('publications'), mongolianGate, namePage, noteBefore],
    afterChange: [recordReviewSteps, noteTranslation, refreshCollection],
  },
  fields: [
    reviewPanel,
    previewPanel,
    mongolianPanel,
    {
      name: 'slug',
      type: 'select',
      label: '哪一页',
      required: true,
      unique: true,
      index: true,
      options: STANDING_PAGES.map((value) => ({ value, label: PAGE_NAMES[value] })),
      admin: { position: 'sidebar', description: '每页只有一份；公开以后不能改成别的页。' },
    },
    { name: 'name', type: 'text', label: '页面', admin: { hidden: true } },
    shownWhen(hasBody, {
      name: 'body',
      type: 'richText',
      label: '正文（改革专栏的是引言）',
      required: true,
      localized: true,
    }),
    ...reformFields.map((field) => shownWhen(isReform, field)),
    shownWhen(isStatistics, remarksField),
    shownWhen(isFrame, { type: 'tabs', tabs: frameTabs }),
    sampleField,
  ],
};
