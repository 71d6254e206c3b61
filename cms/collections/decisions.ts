import type { CollectionConfig } from 'payload';
import { publicationAccess } from '../access';
import { nameBytes } from '../attachments/rows';
import { decisionEndpoints } from '../decision/endpoints';
import { attachmentsField } from '../fields/attachments';
import { classFields, eventField, firstPublishedField, partyFields, textFields } from '../fields/decision';
import { exportPanel } from '../fields/export';
import { mongolianPanel } from '../fields/mongolian';
import { changesField, sampleField, slugField, titleField, withdrawalField } from '../fields/publication';
import { decisionGate } from '../hooks/decision-gate';
import { recordSteps } from '../hooks/decision-steps';
import { hideClosedDecision } from '../hooks/hide-closed-decision';
import { mongolianGate } from '../hooks/mongolian-gate';
import { noteTranslation } from '../hooks/note-translation';
import { publishGate } from '../hooks/publish-gate';
import { refreshCollection } from '../hooks/refresh';
import { translatorHand } from '../hooks/translator-hand';

/**
 * Administrative decisions to be made public, one by one, through the gate of domain/decision/gate.ts. Saved by hand,
 * never by itself: each save of another text is a step on record and voids the sign-offs.
 */
export const decisions: CollectionConfig = {
  slug: 'decisions',
  labels: { singular: '行政决定', plural: '行政决定公开' },
  access: publicationAccess('publications'),
  admin: {
    useAsTitle: 'documentNumber',
    group: '内容',
    defaultColumns: ['documentNumber', 'kind', 'nature', '_status', 'publishedAt'],
    // Nobody, at the desk either, is helped by looking people up here.
    listSearchableFields: ['documentNumber', 'slug'],
    description: '只公开依法应当公开、不属于治安管理处罚的决定。先保存草稿，三次签批以后再发布。',
  },
  versions: { drafts: true, maxPerDoc: 0 },
  endpoints: decisionEndpoints,
  hooks: {
    beforeChange: [translatorHand, publishGate('publications'), mongolianGate, nameBytes, decisionGate],
    afterChange: [recordSteps, noteTranslation, refreshCollection],
    afterRead: [hideClosedDecision],
  },
  fields: [
    {
      name: 'gate',
      type: 'ui',
      admin: { components: { Field: '/cms/components/decision-gate#DecisionGate' } },
    },
    exportPanel,
    mongolianPanel,
    titleField,
    { name: 'documentNumber', type: 'text', label: '文号', required: true, maxLength: 80 },
    { name: 'organ', type: 'text', label: '决定机关', required: true, localized: true, maxLength: 80 },
    ...classFields,
    ...partyFields,
    ...textFields,
    attachmentsField,
    slugField,
    firstPublishedField,
    sampleField,
    changesField,
    eventField,
    withdrawalField,
  ],
};
